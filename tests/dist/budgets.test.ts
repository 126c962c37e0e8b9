import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, differingPages, report, type BuiltPage } from '../support/built-site.ts';
import { bytesWithin, scriptBytes } from '../support/page-weight.ts';

/** One round of TCP: the page with its styles arrives without waiting for an answer. */
const pageLimit = 14_000;
const scriptLimit = 6_000;
/** The check of an agency searches names on the device; nothing on its page waits for it. */
const checkLimit = 9_200;
/** The search with its engine; it comes with the page of the search, after everything that can be read. */
const searchLimit = 16_000;

async function overLimit(limit: number, weigh: (page: BuiltPage) => Promise<number>) {
  const weighed = await Promise.all(
    differingPages().map(async (page) => ({ size: await weigh(page), where: page.address })),
  );
  return weighed
    .filter(({ size }) => size > limit)
    .sort((a, b) => b.size - a.size)
    .map(({ size, where }) => ({ what: `${size} bytes, ${size - limit} too many`, where }));
}

test('every page with its styles is one small response', async () => {
  const offenders = await overLimit(pageLimit, ({ html }) => bytesWithin(pageLimit, html));
  assert.equal(report(offenders), '');
});

test('no page runs more JavaScript than it may', async () => {
  const offenders = await overLimit(scriptLimit, async (page) => {
    const bytes = await scriptBytes(page);
    const isCheck = page.address.endsWith('/agencies/') && bytes <= checkLimit;
    const isSearch = page.address.endsWith('/search/') && bytes <= searchLimit;
    return isCheck || isSearch ? 0 : bytes;
  });
  assert.equal(report(offenders), '');
});

test('nothing has to be fetched before a page is painted', () => {
  const blocking =
    'link[rel="stylesheet"]:not([media="print"]), script[src]:not([type="module"]):not([defer]):not([async]), link[rel="preload"], style[data-import]';
  const offenders = builtPages().flatMap(({ address, document }) =>
    document
      .querySelectorAll(blocking)
      .map((element) => ({ what: element.outerHTML.slice(0, 120), where: address })),
  );
  assert.equal(report(offenders), '');
});
