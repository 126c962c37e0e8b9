import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/browser-test.ts';
import { pageTypes } from '../support/page-types.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const { name, example } of pageTypes) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await page.goto(example);
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.flatMap(({ id, help, nodes }) =>
            nodes.map((node) => `${id}: ${help} – ${node.html.slice(0, 160)}`),
          );
          expect(found).toEqual([]);
        });
      }
    });
  }
}
