import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { fullLocaleCodes } from '#src/locales.ts';
import {
  builtFiles,
  builtPages,
  builtText,
  canonicalOf,
  isIndexable,
  report,
} from '../support/built-site.ts';

test('the sitemap lists every page of every language that may be found, and no other', () => {
  const listed = builtFiles('sitemap*.xml')
    .filter((file) => !file.includes('index'))
    .flatMap((file) => [...builtText(file).matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address = '']) => address);
  // The chooser at the root belongs to no language.
  const expected = builtPages()
    .filter((page) => page.locale !== undefined && isIndexable(page))
    .map(canonicalOf);
  const missing = expected.filter((address) => !listed.includes(address));
  const extra = listed.filter((address) => !expected.includes(address));
  assert.ok(listed.length > 100, `only ${listed.length} addresses`);
  assert.equal(
    report([
      ...missing.map((where) => ({ what: 'not listed', where })),
      ...extra.map((where) => ({ what: 'listed, but not to be found', where })),
    ]),
    '',
  );
});

for (const locale of fullLocaleCodes) {
  test(`the ${locale} feed has items with titles, ids and links that lead to a page`, () => {
    const feed = parse(builtText(`${locale}/feed.xml`), { voidTag: { tags: [] } });
    const items = feed.querySelectorAll('item');
    const addresses = new Set(builtPages().map(canonicalOf));
    assert.ok(items.length > 0, 'the feed has no item');
    const offenders = items.flatMap((item) => {
      const text = (tag: string) => item.querySelector(tag)?.text ?? '';
      const leads = addresses.has(text('link').replace(/#.*/, ''));
      if (text('title') && text('guid') && leads) return [];
      return [{ what: `"${text('title')}" ${text('link')}`, where: text('guid') }];
    });
    assert.equal(report(offenders), '');
  });

  test(`the ${locale} pages name their feed`, () => {
    const offenders = builtPages()
      .filter((page) => page.locale === locale)
      .filter(({ document }) => !document.querySelector(`head link[href="/${locale}/feed.xml"]`))
      .map(({ address }) => ({ what: 'no link to the feed', where: address }));
    assert.equal(report(offenders), '');
  });
}
