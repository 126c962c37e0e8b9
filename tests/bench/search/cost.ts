import type { Browser, Page } from 'playwright';

/** What a question cost until its first answer stood there. */
export interface Cost {
  requests: number;
  bytes: number;
  milliseconds: number;
}

/** A slow line and a slow phone: 400 ms, 400 kbit/s, a quarter of this machine's speed. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;

/** Counts what a page fetches and how long something takes. */
async function meter(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let [requests, bytes] = [0, 0];
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return async (work: () => Promise<void>): Promise<Cost> => {
    [requests, bytes] = [0, 0];
    const start = performance.now();
    await work();
    return { requests, bytes, milliseconds: performance.now() - start };
  };
}

/** Asks the first of some questions on a page just opened, then the others; gives the first cost and the dearest other. */
export async function costs(
  browser: Browser,
  {
    address,
    field,
    answer,
    queries,
  }: { address: string; field: string; answer: string; queries: string[] },
): Promise<{ cold: Cost; further: Cost }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // The script of the search comes with its page, and is part of what a first search costs.
  const script = page.waitForResponse(/SearchBox|pagefind-ui\.js/);
  await page.goto(address, { waitUntil: 'networkidle' });
  const { responseBodySize } = await (await script).request().sizes();
  const measured = await meter(page);
  const ask = (query: string) =>
    measured(async () => {
      await page.locator(field).fill(query);
      await page.locator(answer).first().waitFor({ timeout: 60_000 });
    });
  const [first = '', ...others] = queries;
  const cold = await ask(first);
  cold.requests += 1;
  cold.bytes += responseBodySize;
  let further: Cost = { requests: 0, bytes: 0, milliseconds: 0 };
  for (const query of others) {
    await page.locator(field).fill('');
    await page.locator(answer).first().waitFor({ state: 'detached' });
    const cost = await ask(query);
    if (cost.bytes >= further.bytes) further = cost;
  }
  await context.close();
  return { cold, further };
}
