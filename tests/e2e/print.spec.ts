import { expect, test } from '../support/browser-test.ts';

for (const address of ['/ru/plan/', '/ru/plan/22/', '/ru/plan/calendar/']) {
  test(`${address} prints as a document, without what only a screen needs`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    for (const part of await page.locator('nav, form, button, [data-plan-filter]').all()) {
      await expect(part).toBeHidden();
    }
    const shown = await page.locator('body').innerText();
    expect(shown, 'the address it was printed from').toContain(address);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.byteLength).toBeGreaterThan(5_000);
  });
}
