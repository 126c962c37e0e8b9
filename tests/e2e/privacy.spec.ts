import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

for (const { name, example } of pageTypes) {
  test(`${name} asks nobody else for anything, stores nothing and reports no error`, async ({
    page,
    context,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      const isOwnAnswer = name === 'not found' && message.text().includes('404');
      if (message.type() === 'error' && !isOwnAnswer) errors.push(message.text());
    });
    await page.goto(example, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test(`${name} is painted with no other request than its own`, async ({ page }) => {
    // Nothing but the page itself is ever answered.
    await page.route('**/*', async (route) => {
      if (route.request().isNavigationRequest()) await route.continue();
    });
    await page.goto(example, { waitUntil: 'commit' });
    const paints = () =>
      performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime);
    await expect.poll(() => page.evaluate(paints)).toHaveLength(1);
    const blocking = () =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
        )
        .map((entry) => entry.name);
    expect(await page.evaluate(blocking)).toEqual([]);
  });
}
