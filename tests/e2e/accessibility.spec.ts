import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { localeIn, needsPlan } from '#src/lib/addresses.ts';
import { locales } from '#src/locales.ts';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

/** What axe finds on a page with everything that is folded open, its rules but those left out. */
async function findings(page: Page, address: string, leftOut: string[] = []): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const axe = new AxeBuilder({ page }).disableRules(leftOut).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${address} ${id}: ${help} – ${node.html.slice(0, 160)}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const { name, example } of pageTypes) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          expect(await findings(page, example)).toEqual([]);
        });
      }
    });
  }
}

for (const { code, coverage } of locales) {
  test(`axe finds nothing on any kind of page in ${code}`, async ({ page }) => {
    test.slow();
    const found: string[] = [];
    for (const { example } of pageTypes) {
      const own = localeIn(example);
      if (own === null || (coverage === 'core' && needsPlan(example.slice(own.length + 1))))
        continue;
      const address = `/${code}${example.slice(own.length + 1)}`;
      // Colours are the same in every language, and the slowest to judge.
      found.push(...(await findings(page, address, ['color-contrast'])));
    }
    expect(found).toEqual([]);
  });
}
