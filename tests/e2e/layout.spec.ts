import type { Page } from 'playwright/test';
import { localeIn, needsPlan } from '#src/lib/addresses.ts';
import { locales } from '#src/locales.ts';
import { expect, test } from '../support/browser-test.ts';
import { layoutProblems } from '../support/layout-problems.ts';
import { pageTypes } from '../support/page-types.ts';

async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** What is wrong at 320 px, and on a phone with text twice as large. */
async function problemsOf(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  const narrow = await page.evaluate(layoutProblems);
  await page.setViewportSize({ width: 360, height: 740 });
  await enlargeText(page);
  const large = await page.evaluate(layoutProblems);
  return [
    ...narrow.map((problem) => `320 px: ${problem}`),
    ...large.map((problem) => `200 %: ${problem}`),
  ];
}

for (const { code, coverage } of locales) {
  test(`nothing is clipped, overlaps or overflows in ${code}, at 320 px and with text twice as large`, async ({
    page,
  }) => {
    test.slow();
    const found: Record<string, string[]> = {};
    for (const { example } of pageTypes) {
      const own = localeIn(example);
      if (own === null || (coverage === 'core' && needsPlan(example.slice(own.length + 1))))
        continue;
      const address = `/${code}${example.slice(own.length + 1)}`;
      const problems = await problemsOf(page, address);
      if (problems.length > 0) found[address] = problems;
    }
    expect(found).toEqual({});
  });
}

test('the entrance and the page for wrong addresses fit as well', async ({ page }) => {
  for (const address of ['/', '/no-such-page/']) {
    expect(await problemsOf(page, address), address).toEqual([]);
  }
});

test('targets outside running text are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { example } of pageTypes) {
    await page.goto(example);
    const hotline = await page.locator('header a[href^="tel:"]').first().boundingBox();
    expect(hotline?.height, example).toBeGreaterThanOrEqual(48);
  }
});
