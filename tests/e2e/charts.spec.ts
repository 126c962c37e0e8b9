import { expect, test } from '../support/browser-test.ts';

test('a chart is saved as PNG on the device, without a request', async ({ page }) => {
  await page.goto('/ru/reports/2025/');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  const saved = page.waitForEvent('download');
  await page.locator('[data-picture]').first().click();
  expect((await saved).suggestedFilename()).toBe('status-2025.png');
  expect(requests).toEqual([]);
});

test('a page of another site shows a figure with its source, and its links lead out of the frame', async ({
  page,
}) => {
  await page.goto('/embed/en/figures/crimes-2025/');
  await expect(page.locator('main')).toContainText('164');
  await expect(page.locator('main')).toContainText('298');
  await expect(page.getByRole('link', { name: /BAQ/ }).first()).toBeVisible();
  await expect(page.locator('main a[target="_top"]')).toHaveAttribute(
    'href',
    /\/en\/reports\/figures\/crimes-2025\/$/,
  );
  expect(await page.locator('script').count()).toBe(0);
});
