import { localeCodes } from '#src/locales.ts';
import { builtFiles, builtText } from '../support/built-site.ts';
import { expect, test } from '../support/browser-test.ts';

for (const file of builtFiles('**/*.{xml,svg}')) {
  test(`${file} is well-formed`, async ({ page }) => {
    const problem = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? '';
    }, builtText(file));
    expect(problem).toBe('');
  });
}

test('downloads and subscriptions are served as what they are', async ({ request }) => {
  const expected = {
    '/data/plan.json': 'application/json',
    '/data/plan.csv': 'text/csv',
    [`/${localeCodes[0] ?? ''}/plan/deadlines.ics`]: 'text/calendar',
    [`/${localeCodes[0] ?? ''}/feed.xml`]: 'application/rss+xml',
  };
  for (const [address, type] of Object.entries(expected)) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toBe(`${type}; charset=utf-8`);
  }
});

test('an address without its slash is completed, and one that does not exist says so', async ({
  request,
}) => {
  const completed = await request.get('/ru/plan', { maxRedirects: 0 });
  expect(completed.headers()['location']).toBe('/ru/plan/');
  const missing = await request.get('/ru/no-such-page/');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('<h1');
});
