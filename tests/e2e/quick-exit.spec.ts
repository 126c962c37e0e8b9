import { expect, test } from '../support/browser-test.ts';
import { answerOutside, exit } from '../support/quick-exit.ts';

const advice = '/ru/advice/cannot-leave/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the exit is a plain link', async ({ page }) => {
    await page.goto(advice);
    const href = await answerOutside(page);
    await page.locator(exit).click();
    await expect(page).toHaveURL(href);
  });
});

test('the exit replaces the page in the history', async ({ page }) => {
  await page.goto('/ru/');
  await page.goto(advice);
  const href = await answerOutside(page);
  await page.locator(exit).click();
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(page).toHaveURL(/\/ru\/$/);
});

test('the page is blank before the exit answers', async ({ page }) => {
  await page.goto(advice);
  await answerOutside(page);
  const seen = await page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
    const heading = document.querySelector('h1');
    return [heading && getComputedStyle(heading).visibility, document.title];
  }, exit);
  expect(seen).toEqual(['hidden', '…']);
});

test('a page that Back brings again as it was left is not blank', async ({ page }) => {
  await page.goto(advice);
  await page.evaluate(() => {
    document.documentElement.classList.add('leaving');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('h1')).toBeVisible();
});

test('three presses of Shift leave, and are told to screen readers', async ({ page }) => {
  await page.goto(advice);
  const href = await answerOutside(page);
  const status = page.locator('[data-quick-exit-status]');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText(/Ещё два/);
  await page.keyboard.press('Shift');
  await expect(status).toHaveText(/Ещё один/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(href);
});

test('Shift held for capitals does not leave', async ({ page }) => {
  await page.goto(advice);
  for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(advice));
});

test('the exit stays on a small screen while it scrolls, with text twice as large', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(advice);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    window.scrollTo(0, document.body.scrollHeight);
  });
  await expect(page.locator(exit)).toBeInViewport({ ratio: 1 });
});

test('what was saved on the device is removed', async ({ page, context }) => {
  await page.goto(advice);
  await page.evaluate(async () => {
    const cache = await caches.open('pages');
    await cache.put('/ru/help/', new Response('saved'));
  });
  const href = await answerOutside(page);
  await page.locator(exit).click();
  await expect(page).toHaveURL(href);
  const other = await context.newPage();
  await other.goto('/ru/');
  expect(await other.evaluate(() => caches.keys())).toEqual([]);
});

test('pages for nobody in danger have no exit', async ({ page }) => {
  await page.goto('/ru/plan/35/');
  await expect(page.locator(exit)).toHaveCount(0);
});
