import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/browser-test.ts';

const dialog = '.search-dialog';
const field = `${dialog} input[type=search]`;
const opener = 'header a[href$="/search/"]';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(opener).click();
  await expect(page.locator(field)).toBeFocused();
}

test('the search opens over a page, answers, and gives the focus back where it was', async ({
  page,
}) => {
  await open(page, '/kk/plan/');
  await page.locator(field).fill('паспорт');
  const first = page.locator(`${dialog} [data-search-results] a`).first();
  await first.waitFor();
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(dialog)).toBeHidden();
  await expect(page.locator(opener)).toBeFocused();
  expect(page.url()).toMatch(/\/kk\/plan\/$/);
});

test('nothing behind the search can be reached but the way out of the page', async ({ page }) => {
  await open(page, '/ru/help/in-danger/');
  const reached = new Set<string>();
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const at = document.activeElement;
        if (at?.closest('.search-dialog')) return 'search';
        return at?.matches('[data-quick-exit]') ? 'exit' : (at?.tagName ?? '');
      }),
    );
  }
  reached.delete('BODY');
  expect([...reached].sort()).toEqual(['exit', 'search']);
  const exit = page.locator('[data-quick-exit]');
  const box = await exit.boundingBox();
  const top = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.matches('[data-quick-exit]'),
    [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10] as const,
  );
  expect(top).toBe(true);
});

test('nothing of the search is loaded before somebody reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/uz/advice/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/search/') || path.includes('SearchBox'))).toEqual(
    [],
  );
});

test('without its script the link leads to the page of the search', async ({ page }) => {
  await page.route('**/MainNavigation*', (route) => route.abort());
  await page.goto('/tr/help/');
  await page.locator(opener).click();
  await expect(page).toHaveURL(/\/tr\/search\/$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });
    test('axe finds nothing on an open search, and nothing is wider than a small screen', async ({
      page,
    }) => {
      await open(page, '/ar/help/');
      await page.locator(field).fill('جواز');
      await page.locator(`${dialog} [data-search-results] a`).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      const wider = await page.evaluate(() => {
        const box = document.querySelector('.search-dialog');
        return (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0);
      });
      expect(wider).toBeLessThanOrEqual(0);
    });
  });
}
