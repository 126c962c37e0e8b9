import { expect, test } from '../support/browser-test.ts';
import { locales } from '#src/locales.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 640 } });

    test('a card takes the whole screen, in the reader’s language, Kazakh and Russian', async ({
      page,
    }) => {
      await page.goto('/tr/cards/');
      const before = page.url();
      await page.locator('main button[popovertarget="card-documents"]').first().click();
      const card = page.locator('#card-documents');
      await expect(card).toBeVisible();
      await expect(card.locator('p[lang]')).toHaveCount(3);
      await expect(card.locator('p[lang="ru"]')).toHaveText('У меня забрали документы.');
      const box = await card.boundingBox();
      expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 360, 640]);
      expect(page.url()).toBe(before);
      await card.getByRole('button').click();
      await expect(card).toBeHidden();
    });
  });
}

for (const { code } of locales) {
  test(`every card in ${code} fits a small phone without scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${code}/cards/`);
    const overflowing = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[popover]')].flatMap((card) => {
        card.showPopover();
        const sticksOut =
          card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth;
        card.hidePopover();
        return sticksOut ? [card.id] : [];
      }),
    );
    expect(overflowing).toEqual([]);
  });
}

test('what is shown is large enough to be read at arm’s length', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/hi/cards/');
  await page.locator('main button[popovertarget="card-help"]').first().click();
  const size = await page
    .locator('#card-help p[lang="kk"]')
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(25);
});
