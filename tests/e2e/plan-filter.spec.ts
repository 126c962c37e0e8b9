import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/browser-test.ts';

const facets = ['body', 'section', 'due', 'form', 'funding'];

const select = (page: Page, facet: string): Locator =>
  page.locator(`[data-plan-filter] select[name="${facet}"]`);
const shownRows = (page: Page): Locator => page.locator('[data-measure]:visible');

/** How many measures the rows on the screen stand for: parts count as the measure they are parts of. */
async function measuresShown(page: Page): Promise<number> {
  const owners = await shownRows(page).evaluateAll((rows) =>
    rows.map((row) => (row instanceof HTMLElement ? row.dataset['countedAs'] : '')),
  );
  return new Set(owners).size;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/ru/plan/');
});

test('the list begins with all 55 measures and says so', async ({ page }) => {
  await expect(shownRows(page)).toHaveCount(60);
  await expect(page.locator('[data-plan-count]')).toContainText('55');
});

for (const facet of facets) {
  test(`filtering by ${facet} shows on the spot what the page made beforehand lists`, async ({
    page,
  }) => {
    const options = select(page, facet).locator('option:not([value=""])');
    const value = (await options.last().getAttribute('value')) ?? '';
    await select(page, facet).selectOption(value);
    const ids = await shownRows(page).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-measure')),
    );
    expect(page.url()).toMatch(/\/ru\/plan\/$/);
    expect(ids.length).toBeGreaterThan(0);
    if (facet === 'body') return;
    await page.goto(`/ru/plan/${facet}/${value}/`);
    const expected = await shownRows(page).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-measure')),
    );
    expect(ids).toEqual(expected);
  });
}

test('the count is announced after each change, and is that of the rows on the screen', async ({
  page,
}) => {
  const count = page.locator('[data-plan-count]');
  await expect(count).toHaveRole('status');
  for (const [facet, value] of [
    ['due', '2026'],
    ['section', 'practical'],
    ['body', 'mia'],
  ] as const) {
    await select(page, facet).selectOption(value);
    await expect(count).toContainText(new RegExp(`(^|\\D)${await measuresShown(page)}(\\D|$)`));
  }
  expect(await measuresShown(page)).toBeLessThan(55);
});

test('filters are taken back by one button, sections without rows disappear', async ({ page }) => {
  await select(page, 'section').selectOption('legal');
  await expect(page.locator('[data-plan-section]:visible')).toHaveCount(1);
  await page.locator('[data-plan-filter] button[type="reset"]').click();
  await expect(shownRows(page)).toHaveCount(60);
  await expect(page.locator('[data-plan-count]')).toContainText('55');
});

test('filters work by keyboard alone and put nothing into the address', async ({ page }) => {
  await select(page, 'section').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-plan-section]:visible')).toHaveCount(1);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
});
