import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { agenciesOfLatest } from '../support/register.ts';

const agencies = agenciesOfLatest();
const rows = (page: Page): Locator => page.locator('main li[data-status]:visible');
const count = (page: Page): Locator => page.locator('[data-agency-filter] [role=status]');
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[data-agency-filter] select[name="${name}"]`).selectOption(value);
const binsShown = (page: Page) => rows(page).evaluateAll((all) => all.map(({ id }) => id).sort());
const binsOf = (list: typeof agencies) => list.map(({ bin }) => bin).sort();

test.beforeEach(async ({ page }) => {
  await page.goto('/uz/agencies/');
});

test('the page begins with the whole list and says how much is shown', async ({ page }) => {
  await expect(rows(page)).toHaveCount(agencies.length);
  await expect(count(page)).toContainText(String(agencies.length));
});

test('region, country and status show what the list says, together and one by one', async ({
  page,
}) => {
  await choose(page, 'region', 'KZ-75');
  expect(await binsShown(page)).toEqual(
    binsOf(agencies.filter(({ region }) => region === 'KZ-75')),
  );
  await choose(page, 'status', 'active');
  const active = agencies.filter(({ region, status }) => region === 'KZ-75' && status === 'active');
  expect(await binsShown(page)).toEqual(binsOf(active));
  await expect(count(page)).toContainText(String(active.length));
  await choose(page, 'region', '');
  await choose(page, 'status', '');
  await choose(page, 'countries', 'KR');
  const toKorea = agencies.filter(({ countries }) => countries.includes('KR'));
  expect(toKorea.length).toBeGreaterThan(0);
  expect(await binsShown(page)).toEqual(binsOf(toKorea));
});

test('regions without an agency disappear, and one button takes the filters back', async ({
  page,
}) => {
  const [first] = agencies;
  await choose(page, 'region', first?.region ?? '');
  await expect(page.locator('section:has(li[data-status]):visible')).toHaveCount(1);
  await page.locator('[data-agency-filter] button[type=reset]').click();
  await expect(rows(page)).toHaveCount(agencies.length);
});

test('filters work by keyboard, put nothing into the address and send no request', async ({
  page,
}) => {
  const requests: string[] = [];
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('[data-agency-filter] select[name=status]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await rows(page).count()).toBeLessThan(agencies.length);
  expect(new URL(page.url()).search).toBe('');
  expect(requests).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no filter pretends to work, and the whole list stands there', async ({ page }) => {
    await expect(page.locator('[data-agency-filter]')).toBeHidden();
    await expect(rows(page)).toHaveCount(agencies.length);
  });
});
