import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { serve } from '#src/commands/serve.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { browserFiles } from '../support/chromium-files.ts';

/** What one check of an agency costs a reader. */
export interface CheckCost {
  /** Bytes on the wire of all that is loaded for a BIN, and for a name. */
  bin: number;
  name: number;
  /** Milliseconds from each key until its answer stands on the page, on a slow processor, sorted; the list is there. */
  keys: number[];
  /** Likewise, until the frame after it has been laid out and painted, which waits for other programs, too. */
  painted: number[];
}

/** How much slower than this machine's the processor is made: about that of a cheap phone. */
const slower = 6;
const field = '[data-agency-check] input[type=search]';

interface Times {
  keys: number[];
  painted: number[];
}

/** Notes in the page how long each key took until its answer stood there, and until it was painted. */
function watchAnswers(): void {
  const times: Times = { keys: [], painted: [] };
  let asked = 0;
  const note = (list: number[]) => {
    list.push(performance.now() - asked);
  };
  document.querySelector('[data-agency-check] input')?.addEventListener(
    'input',
    () => {
      asked = performance.now();
    },
    { capture: true },
  );
  const status = document.querySelector('[data-agency-status]');
  const answered = () => {
    if (!status?.childElementCount) return;
    note(times.keys);
    requestAnimationFrame(() => setTimeout(note, 0, times.painted));
  };
  if (status) new MutationObserver(answered).observe(status, { childList: true });
  Object.assign(window, { answerTimes: times });
}
const answerTimes = (page: Page) =>
  page.evaluate(() => (window as unknown as { answerTimes: Times }).answerTimes);
const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/** Types a text key by key, each when the one before is answered. */
async function typed(page: Page, text: string): Promise<void> {
  for (const [at, sign] of Array.from(text).entries()) {
    const before = (await answerTimes(page)).painted.length;
    await page.locator(field).pressSequentially(sign);
    if (at >= 2)
      await page.waitForFunction(
        (count) => (window as unknown as { answerTimes: Times }).answerTimes.painted.length > count,
        before,
      );
  }
}

/** Measures checks of these agencies on a built site in a browser. */
export async function measuredCheck(dist: string, agencies: readonly Agency[]): Promise<CheckCost> {
  const { executable, variables } = await browserFiles();
  const site = await serve(dist, 25_321);
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--headless=shell'],
    env: { ...process.env, ...variables },
  });
  const requested = async (query: string) => {
    const page = await browser.newPage();
    const addresses = new Set<string>();
    page.on('request', (request) => addresses.add(new URL(request.url()).pathname));
    await page.goto(`${site.address}/ru/agencies/`);
    await page.locator(field).fill(query);
    await page.locator('[data-agency-answer]').waitFor();
    const own = [...addresses].filter((address) => address.startsWith('/register/'));
    const bytes = own.map(
      (address) => brotliCompressSync(readFileSync(join(dist, address))).length,
    );
    return { page, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  };
  try {
    const [first, ...others] = agencies;
    const bin = await requested(first?.bin ?? '');
    const name = await requested(first?.name ?? '');
    await name.page.evaluate(watchAnswers);
    const session = await name.page.context().newCDPSession(name.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    for (const agency of others) {
      await name.page.locator(field).fill('');
      await typed(name.page, agency.name);
    }
    const { keys, painted } = await answerTimes(name.page);
    return { bin: bin.bytes, name: name.bytes, keys: sorted(keys), painted: sorted(painted) };
  } finally {
    await browser.close();
    await site.close();
  }
}
