import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

test.use({ javaScriptEnabled: false });

for (const { name, example } of pageTypes) {
  test(`${name} reads`, async ({ page }) => {
    await page.goto(example);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('header a[href^="tel:"]').first()).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
  });
}

for (const { name, example } of pageTypes) {
  test(`${name} reads with neither styles nor scripts`, async ({ page }) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const bare = html.replace(/<(style|script)\b.*?<\/\1>/gs, '');
      await route.fulfill({ response, body: bare });
    });
    await page.goto(example);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('header a[href^="tel:"]').first()).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
  });
}

test('a reader gets from the entrance to a measure and changes the language on it', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('main a[href="/ru/"]').first().click();
  await page.locator('main a[href="/ru/plan/"]').first().click();
  await page.locator('main a[href="/ru/plan/22/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('header summary').click();
  await page.locator('header a[hreflang="kk"]').click();
  await expect(page).toHaveURL(/\/kk\/plan\/22\/$/);
});

test('the plan is filtered by following a link', async ({ page }) => {
  await page.goto('/ru/plan/');
  const all = await page.locator('[data-measure]').count();
  const link = page.locator('[data-plan-filter] a[href="/ru/plan/due/2026/"]');
  await page
    .locator('[data-plan-filter] details', { has: page.locator('a[href="/ru/plan/due/2026/"]') })
    .locator('summary')
    .click();
  await link.click();
  await expect(page).toHaveURL(/\/ru\/plan\/due\/2026\/$/);
  const some = await page.locator('[data-measure]').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});
