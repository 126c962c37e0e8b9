import type { Page } from 'playwright/test';
import { agenciesOfLatest } from '../support/register.ts';
import { expect, test } from '../support/browser-test.ts';

const field = '[data-search] input[type=search]';
const results = '[data-search-results] li';

async function ask(page: Page, query: string, address = '/ru/search/'): Promise<void> {
  await page.goto(address);
  await page.locator(field).fill(query);
}

test('every answer has its link first, its part of the site, and is in the reader’s language', async ({
  page,
}) => {
  await ask(page, 'полиция');
  await expect(page.locator(results).first()).toBeVisible();
  const rows = await page.locator(results).evaluateAll((items) =>
    items.map((item) => ({
      first: item.firstElementChild?.getAttribute('href') ?? '',
      section: item.getAttribute('data-section') ?? '',
    })),
  );
  expect(rows.filter(({ first }) => !first.startsWith('/ru/'))).toEqual([]);
  expect(rows.filter(({ section }) => section === '')).toEqual([]);
  expect(rows[0]?.section).toBe('advice');
});

test('the number of a measure, a day and a phone number lead to their place first', async ({
  page,
}) => {
  const first = page.locator(results).first().locator('a');
  await ask(page, '5,1');
  await expect(first).toHaveAttribute('href', '/ru/plan/5.1/');
  await page.locator(field).fill('31.12.2026');
  await expect(first).toHaveAttribute('href', /\/ru\/plan\/calendar\/#/);
  await page.locator(field).fill('116 16');
  await expect(first).toHaveAttribute('href', '/ru/help/');
});

test('a mistyped word is answered, and the word that was meant can be taken with the keyboard', async ({
  page,
}) => {
  await ask(page, 'паспотр');
  await expect(page.locator('[data-search-suggestion]').first()).toHaveText('паспорт');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(field)).toHaveAttribute('aria-activedescendant', 'suggestion-0');
  await page.keyboard.press('Enter');
  await expect(page.locator(field)).toHaveValue('паспорт');
  await expect(page.locator(results).first()).toContainText('паспорт');
});

test('a word that is nowhere is said to be nowhere, with a number to call', async ({ page }) => {
  await ask(page, 'ыъыъыъ');
  await expect(page.locator('[data-search-empty]')).toBeVisible();
  await expect(page.locator('[data-search-empty] a[href^="tel:"]')).toBeVisible();
  await expect(page.locator('[data-search-count]')).toContainText('0');
});

test('answers can be narrowed to a part of the site', async ({ page }) => {
  await ask(page, 'полиция');
  await page.locator('[data-search-filter] input[value=plan]').check();
  const sections = await page
    .locator(results)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-section')));
  expect(new Set(sections)).toEqual(new Set(['plan']));
});

test('an agency is found by its number, and one that is not on the list is said not to be', async ({
  page,
}) => {
  const [agency] = agenciesOfLatest();
  await ask(page, agency?.bin ?? '');
  const first = page.locator(results).first();
  await expect(first.locator('a')).toHaveAttribute('href', `/ru/agencies/${agency?.bin ?? ''}/`);
  await page.locator(field).fill('123456789012');
  await expect(first.locator('a')).toHaveAttribute('href', '/ru/agencies/');
});

test('what is searched for is not put into an address or kept', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')),
  );
  await ask(page, 'полиция невидимкино');
  await page.locator(results).first().waitFor();
  await page.waitForTimeout(800);
  expect(asked.filter((address) => /полиц|невидим/.test(address))).toEqual([]);
  expect(page.url()).toMatch(/\/ru\/search\/$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('after a first search others are answered without a connection', async ({ page, context }) => {
  await ask(page, 'паспорт', '/ky/search/');
  await page.locator(results).first().waitFor();
  await page.locator(field).fill('айлык келишим');
  await page.waitForTimeout(300);
  await context.setOffline(true);
  await page.locator(field).fill('келишим');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a search that cannot be loaded says so, and the list of pages stands below it', async ({
  page,
}) => {
  await page.route('**/search/**/*.json', (route) => route.abort());
  await page.route('**/search/*.json', (route) => route.abort());
  await ask(page, 'паспорт');
  await expect(page.locator('[data-search-count]')).not.toBeEmpty();
  await expect(page.locator('main section a').first()).toBeVisible();
});
