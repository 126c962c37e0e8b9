import type { Page } from 'playwright/test';
import { localeCodes } from '#src/locales.ts';
import { expect, test } from '../support/browser-test.ts';
import { agenciesOfLatest } from '../support/register.ts';

const agencies = agenciesOfLatest();
/** The one that needs most room. */
const [longest] = agencies.toSorted((a, b) => b.name.length - a.name.length);
const bin = longest?.bin ?? '';
const slip = '[data-slip]';

/** The sheets of a printed page, in millimetres. */
async function sheets(page: Page): Promise<string[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const text = file.toString('latin1');
  const millimetres = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width = '', height = '']) => `${millimetres(width)} × ${millimetres(height)}`,
  );
}

/** Presses the button; the printer is the test. */
async function printSlip(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-print-slip]').click();
}

test('the slip of an old list is one sheet of A5, in every language', async ({ page }) => {
  for (const locale of localeCodes) {
    await page.clock.setFixedTime('2030-01-02T09:30:00Z');
    await page.goto(`/${locale}/agencies/${bin}/`);
    await printSlip(page);
    expect(await sheets(page), locale).toEqual(['148 × 210']);
  }
});

test('the slip says when, of which list and what, in the reader’s language, Kazakh and Russian', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-22T09:30:00Z');
  await page.goto(`/hi/agencies/${bin}/`);
  await printSlip(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(slip)).toBeVisible();
  await expect(page.locator(`${slip} [data-checked]`)).toHaveText(/^2026-11-2\d \d\d:\d\d GMT/);
  for (const words of [bin, longest?.name ?? '', 'не доказывает', 'дәлелдемейді', 'साबित नहीं'])
    await expect(page.locator(slip)).toContainText(words);
  const languages = await page
    .locator(`${slip} > [lang]`)
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('lang')));
  expect(languages).toEqual(['hi', 'kk', 'ru']);
  await expect(page.locator('main')).toBeHidden();
});

test('readers of Kazakh get two languages, and nothing of it on the screen', async ({ page }) => {
  await page.goto(`/kk/agencies/${bin}/`);
  await expect(page.locator(`${slip} [data-verdict]`)).toHaveCount(2);
  await expect(page.locator(slip)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page prints with the slip on a sheet of its own, and a line for the moment', async ({
    page,
  }) => {
    await page.goto(`/ru/agencies/${bin}/`);
    await expect(page.locator('[data-print-slip]')).toBeHidden();
    const all = await sheets(page);
    expect(all.filter((sheet) => sheet === '148 × 210')).toHaveLength(1);
    expect(all.at(-1)).toBe('148 × 210');
  });
});
