import { expect, test } from '../support/browser-test.ts';

const results = '[data-search-results] a';

test('a word finds pages in the reader’s language', async ({ page }) => {
  await page.goto('/ru/search/');
  await page.locator('input[type="search"]').fill('полиция');
  await expect(page.locator(results).first()).toBeVisible();
  const addresses = await page
    .locator(results)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(
    addresses.filter((address) => !new URL(address, page.url()).pathname.startsWith('/ru/')),
  ).toEqual([]);
});

test('the number of a measure finds that measure and no stranger', async ({ page }) => {
  await page.goto('/ru/search/');
  await page.locator('input[type="search"]').fill('5.1');
  await expect(page.locator(results)).toHaveCount(1);
  await expect(page.locator(results)).toHaveAttribute('href', /\/ru\/plan\/5\.1\/$/);
});

test('a word that is nowhere is said to be nowhere', async ({ page }) => {
  await page.goto('/ru/search/');
  await page.locator('input[type="search"]').fill('ыъыъыъ');
  await expect(page.locator('[data-search-empty]')).toBeVisible();
});

test('what is searched for is not put into an address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto('/ru/search/');
  await page.locator('input[type="search"]').fill('полиция');
  await page.locator(results).first().waitFor();
  expect(asked.filter((address) => address.includes('полиц'))).toEqual([]);
});
