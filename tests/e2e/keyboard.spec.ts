import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

for (const { name, example } of pageTypes) {
  test(`${name}: the first Tab skips to the content, the second rings the hotline`, async ({
    page,
  }) => {
    await page.goto(example);
    const focused = page.locator(':focus');
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAttribute('href', /^#/);
    await expect(focused).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAttribute('href', /^tel:/);
    await expect(focused).toBeInViewport();
    await expect(focused).toContainText(/\d/);
  });
}

test('the skip link goes to the content', async ({ page }) => {
  await page.goto('/ru/plan/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(isInside).toBe(true);
});

test('what has the focus is always seen to have it', async ({ page }) => {
  await page.goto('/ru/plan/22/');
  const unseen: string[] = [];
  for (let index = 0; index < 25; index += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return isSeen ? '' : element.outerHTML.slice(0, 120);
    });
    if (problem !== '') unseen.push(problem);
  }
  expect(unseen).toEqual([]);
});
