import { expect, test } from '../support/browser-test.ts';

const check = '/ru/job-check/';

test('answers go nowhere: no request, no storage, no change of address', async ({
  page,
  context,
}) => {
  await page.goto(check, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const before = page.url();
  for (const box of await page.locator('main input[type="checkbox"]').all()) await box.check();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Снять все отметки' }).click();
  expect(requests).toEqual([]);
  expect(page.url()).toBe(before);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('the outcome follows the answers in words, and is never that a job is safe', async ({
      page,
    }) => {
      await page.goto(check);
      const job = page.locator('#job').locator('xpath=ancestor::section').locator('fieldset');
      const outcome = job.locator('div', { has: page.locator('p.none') });
      await expect(outcome.locator('p:visible')).toHaveText([/Вы ничего не отметили/]);
      await job.getByRole('checkbox').nth(6).check();
      await expect(outcome.locator('p:visible')).toHaveText([/Даже один такой знак/]);
      await job.getByRole('checkbox').nth(7).check();
      await expect(outcome.locator('p:visible')).toHaveText([/Несколько таких знаков вместе/]);
      await job.getByRole('checkbox').nth(7).uncheck();
      await job.getByRole('checkbox').nth(6).uncheck();
      await expect(outcome.locator('p:visible')).toHaveText([/Вы ничего не отметили/]);
    });
  });
}

test('a note appears with its tick, and the other part of the check is left alone', async ({
  page,
}) => {
  await page.goto(check);
  const first = page.locator('main input[type="checkbox"]').first();
  const note = page.locator(`#${(await first.getAttribute('aria-describedby')) ?? ''}`);
  await expect(note).toBeHidden();
  await first.check();
  await expect(note).toBeVisible();
  await expect(page.locator('p.none:visible')).toHaveCount(1);
});

test('on paper every note and every outcome is printed', async ({ page }) => {
  await page.goto(check);
  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('fieldset p')
    .evaluateAll(
      (notes) => notes.filter((note) => getComputedStyle(note).display === 'none').length,
    );
  expect(hidden).toBe(0);
  await expect(page.locator('fieldset input')).toHaveCount(21);
});
