import type { Page } from 'playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

/** The innermost elements that make the page wider than the window, if it is. */
function overflowing(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const sticksOut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > width + 1 || left < -1;
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
    .map((element) => element.outerHTML.slice(0, 160));
}

async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

for (const { name, example } of pageTypes) {
  for (const address of new Set([example, example.replace(/^\/ru\//, '/kk/')])) {
    test(`${name} (${address}) fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await page.evaluate(overflowing)).toEqual([]);
    });

    test(`${name} (${address}) fits a phone with text twice as large`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await enlargeText(page);
      expect(await page.evaluate(overflowing)).toEqual([]);
    });
  }
}

test('targets outside running text are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { example } of pageTypes) {
    await page.goto(example);
    const hotline = await page.locator('header a[href^="tel:"]').first().boundingBox();
    expect(hotline?.height, example).toBeGreaterThanOrEqual(48);
  }
});
