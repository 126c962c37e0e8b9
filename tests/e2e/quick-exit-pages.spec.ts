import { expect, test } from '../support/browser-test.ts';
import { answerOutside, exit } from '../support/quick-exit.ts';

for (const address of ['/uz/help/', '/ar/job-check/', '/zh/cards/', '/hi/help/this-device/']) {
  test(`${address} can be left at once, by its link and by Shift`, async ({ page }) => {
    await page.goto(address);
    const href = await answerOutside(page);
    await page.locator(exit).click();
    await expect(page).toHaveURL(href);
    await page.goto(address);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(href);
  });
}

test('a card can be left by Shift as well', async ({ page }) => {
  await page.goto('/en/cards/');
  const href = await answerOutside(page);
  await page.locator('main button[popovertarget]').first().click();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(href);
});
