import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { agenciesOfLatest } from '../support/register.ts';

const agencies = agenciesOfLatest();
const field = '[data-agency-check] input[type=search]';
const answer = '[data-agency-answer]';

async function ask(page: Page, query: string, address = '/ru/agencies/'): Promise<void> {
  await page.goto(address);
  await page.locator(field).fill(query);
}

const active = agencies.find(({ status }) => status === 'active');
const ended = agencies.find(({ status }) => status === 'ended');

test('a name or a BIN of the list is found, in every alphabet of the interface', async ({
  page,
}) => {
  for (const query of [
    active?.bin ?? '',
    active?.name ?? '',
    (active?.bin ?? '').replace(/(\d{4})/g, '$1 '),
  ]) {
    await ask(page, query, '/ar/agencies/');
    await expect(page.locator(answer)).toHaveAttribute('data-agency-answer', 'match');
    await expect(page.locator(`${answer} [data-bin]`).first()).toHaveAttribute(
      'data-bin',
      active?.bin ?? '',
    );
  }
});

test('an agency that has ended is answered as loudly', async ({ page }) => {
  await ask(page, ended?.bin ?? '');
  await expect(page.locator(answer)).toHaveAttribute('data-agency-answer', 'ended');
});

test('a mistyped BIN is answered with its mistake, and never with another agency', async ({
  page,
}) => {
  const [last = ''] = (active?.bin ?? '').slice(-1);
  await ask(page, `${(active?.bin ?? '').slice(0, -1)}${(Number(last) + 1) % 10}`);
  await expect(page.locator(answer)).toHaveAttribute('data-agency-answer', 'none');
  await expect(page.locator(`${answer} [data-bin]`)).toHaveCount(0);
  await expect(page.locator('[data-reason="check-digit"]')).toBeVisible();
});

test('a name that is nowhere is a designed answer', async ({ page }) => {
  await ask(page, 'Щъёыцкфю Эжпрст');
  await expect(page.locator(answer)).toHaveAttribute('data-agency-answer', 'none');
  await expect(page.locator(answer)).toContainText('В списке нет');
});

test('the question enters no address, no request and no storage', async ({ page, context }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await ask(page, 'войлочный');
  await expect(page.locator(answer)).toBeVisible();
  expect(page.url()).toMatch(/\/ru\/agencies\/$/);
  expect(requests.filter((request) => /войлоч|%D0%B2/i.test(request))).toEqual([]);
  expect(requests.filter((request) => request.includes('/register/list.json'))).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('no answer says that an agency is safe, and every answer says what it does not prove', async ({
  page,
}) => {
  await ask(page, active?.bin ?? '');
  await expect(page.locator(answer)).toContainText('не доказывает');
});

test('axe finds nothing on any answer, which fits a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of [active?.bin ?? '', ended?.bin ?? '', 'Vojlochny zuk', 'Щъёыцкфю Эжпрст']) {
    await ask(page, query, '/kk/agencies/');
    await expect(page.locator(answer)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('[data-agency-check]')
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => `${query} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, query).toBeLessThanOrEqual(0);
  }
});

test.describe('with the clock of a later year', () => {
  test('the age of the list is told, and that the next one is overdue', async ({ page }) => {
    await page.clock.setFixedTime('2028-03-01T00:00:00Z');
    await page.goto('/en/agencies/');
    await expect(page.locator('[data-age]').first()).toContainText('do not rely on it');
    await expect(page.locator('[data-overdue]').first()).toBeVisible();
  });

  test('a fresh list is neither old nor overdue', async ({ page }) => {
    await page.clock.setFixedTime('2026-07-20T00:00:00Z');
    await page.goto('/en/agencies/');
    await expect(page.locator('[data-age]').first()).toHaveText('Age of the list in days: 19.');
    await expect(page.locator('[data-overdue]').first()).toBeHidden();
  });
});
