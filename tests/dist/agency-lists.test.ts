import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parse } from 'node-html-parser';
import { locales } from '#src/locales.ts';
import { agencyTableRow, publishedAgencies } from '#src/schemas/published-register.ts';
import { builtPages, builtText, report } from '../support/built-site.ts';
import { builtTable, plainCell } from '../support/built-table.ts';
import { agenciesOfLatest, storedReleases } from '../support/register.ts';

const releases = storedReleases();
const bins = agenciesOfLatest().map(({ bin }) => bin);
const byAddress = new Map(builtPages().map((page) => [page.address, page]));

test('the alphabetical page lists every agency once, under letters that its links lead to', () => {
  for (const { code } of locales) {
    const main = byAddress.get(`/${code}/agencies/by-name/`)?.document.querySelector('main');
    const listed = main?.querySelectorAll('li[id]').map(({ id }) => id) ?? [];
    assert.deepEqual(listed.toSorted(), bins.toSorted(), code);
    const letters = main?.querySelectorAll('a[href^="#"]').map((link) => link.text.trim()) ?? [];
    const headings = main?.querySelectorAll('h2').map((heading) => heading.text.trim());
    assert.deepEqual(letters, headings, code);
    assert.ok(letters.length > 10, `${code} has only ${letters.join(' ')}`);
  }
});

test('the page of warnings says in every language that none was found, and that this is no all-clear', () => {
  const offenders = locales.flatMap(({ code }) => {
    const none = byAddress
      .get(`/${code}/agencies/warnings/`)
      ?.document.querySelectorAll('[data-no-warning] p');
    const linked = byAddress
      .get(`/${code}/agencies/`)
      ?.document.querySelector(`main a[href="/${code}/agencies/warnings/"]`);
    return none?.length === 2 && linked ? [] : [{ what: 'is not said or not linked', where: code }];
  });
  assert.equal(report(offenders), '');
});

test('the entry that a check slip points to stands on the frozen page of its list', () => {
  const anchors = new Map(
    releases.map(({ date }) => {
      const page = byAddress.get(`/uz/agencies/releases/${date}/`);
      return [date, new Set(page?.document.querySelectorAll('li[id]').map(({ id }) => id))];
    }),
  );
  const slips = [...byAddress.values()].filter(({ address }) =>
    /^\/uz\/agencies\/\d/.test(address),
  );
  const offenders = slips.filter(({ address, document }) => {
    const entry = /\/uz\/agencies\/releases\/([\d-]+)\/#(\d{12})/.exec(
      document.querySelector('[data-slip]')?.text ?? '',
    );
    const [, date = '', bin = ''] = entry ?? [];
    return !address.includes(bin) || !anchors.get(date)?.has(bin);
  });
  assert.ok(slips.length > 100, `only ${slips.length} slips`);
  assert.deepEqual(
    offenders.map(({ address }) => address),
    [],
  );
});

test('the feed of every language has one entry for each list, which its page of changes names', () => {
  for (const { code } of locales) {
    const feed = parse(builtText(`${code}/agencies/changes.xml`), { voidTag: { tags: [] } });
    const links = feed.querySelectorAll('item').map((item) => item.querySelector('link')?.text);
    const expected = releases.map(({ date }) => `/${code}/agencies/releases/${date}/`).reverse();
    assert.deepEqual(
      links.map((link) => new URL(link ?? '').pathname),
      expected,
    );
    const page = byAddress.get(`/${code}/agencies/changes/`);
    const href = `/${code}/agencies/changes.xml`;
    for (const link of [`head link[href="${href}"]`, `main a[href="${href}"]`])
      assert.ok(page?.document.querySelector(link), `${code} has no ${link}`);
  }
});

test('every row of a table of agencies says whether its list is a sample, and the rest as imported', () => {
  for (const { date, agencies, source } of releases) {
    const rows = builtTable(`data/agencies/${date}.csv`);
    assert.equal(rows.length, agencies.length);
    for (const [at, row] of rows.entries()) {
      assert.deepEqual(Object.keys(row), Object.keys(agencyTableRow.shape));
      assert.equal(row['kind'], source.kind);
      assert.equal(row['bin'], agencies[at]?.bin);
      assert.equal(plainCell(row['phones']), agencies[at]?.phones.join('; '));
    }
  }
});

test('the schema beside agencies.json is the one that it was checked against', () => {
  const schema = JSON.parse(builtText('data/schemas/agencies.json')) as unknown;
  assert.deepEqual(schema, JSON.parse(JSON.stringify(z.toJSONSchema(publishedAgencies))));
  publishedAgencies.parse(JSON.parse(builtText('data/agencies.json')));
});
