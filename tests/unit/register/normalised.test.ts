import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Agency } from '#src/lib/register/agency.ts';
import { fromNormalised, normalisedColumns, toNormalised } from '#src/lib/register/normalised.ts';
import { agencyStatuses } from '#src/lib/register/agency.ts';
import { agency as schema } from '#src/schemas/register.ts';

const header =
  'bin,name,name_kk,region,address,phones,sites,countries,scope,status,since,until,basis';
const bare: Agency = {
  bin: '000140000017',
  name: 'ПРИМЕР',
  phones: [],
  sites: [],
  countries: [],
  status: 'not-stated',
};

test('an agency is one line under the published header, its lists joined', () => {
  const agency = { ...bare, nameKk: 'ҮЛГІ, «Маяк»', countries: ['KR', 'PL'], sites: ['a.example'] };
  const csv = `${header}\n000140000017,ПРИМЕР,"ҮЛГІ, «Маяк»",,,,a.example,KR; PL,,not-stated,,,\n`;
  assert.equal(toNormalised([agency]), csv);
});

test('no agencies are a header', () => {
  assert.equal(toNormalised([]), `${header}\n`);
  assert.deepEqual(fromNormalised(`${header}\n`), []);
});

test('every detail of the schema has a column', () => {
  const columns = Object.keys(schema.shape).map((key) => key.replace('nameKk', 'name_kk'));
  assert.deepEqual([...normalisedColumns].sort(), columns.sort());
});

test('no cell can become a formula', () => {
  const names = ['=HYPERLINK("x")', '+7', '-5', '@SUM(A1)', '\tx', '＝1'];
  const csv = toNormalised(names.map((name) => ({ ...bare, name })));
  const cells = parse(csv, { columns: true }).map((row) => (row as { name: string }).name);
  assert.deepEqual(
    cells,
    names.map((name) => `'${name}`),
  );
});

const signs = fc.constantFrom(...Array.from(`'"=+-@;, \t\n\r＝\u{FEFF}аЯқ1x`));
const text = fc.string({ unit: signs, minLength: 1, maxLength: 6 });
const items = fc.array(text.filter((item) => !item.includes('; ')));
const agencies = fc.array(
  fc.record<Agency, 'bin' | 'name' | 'phones' | 'sites' | 'countries' | 'status'>(
    {
      bin: text,
      name: text,
      nameKk: text,
      region: text,
      address: text,
      phones: items,
      sites: items,
      countries: items,
      scope: text,
      status: fc.constantFrom(...agencyStatuses),
      since: text,
      until: text,
      basis: text,
    },
    {
      requiredKeys: ['bin', 'name', 'phones', 'sites', 'countries', 'status'],
      noNullPrototype: true,
    },
  ),
);

test('what was written is read back exactly, whatever the texts are', () => {
  fc.assert(
    fc.property(agencies, (list) => {
      assert.deepEqual(fromNormalised(toNormalised(list)), list);
    }),
    { numRuns: 500, seed: 4 },
  );
});

test('a file checked out with Windows line ends reads the same', () => {
  const csv = toNormalised([bare, { ...bare, bin: '000140000028' }]).replaceAll('\n', '\r\n');
  assert.deepEqual(fromNormalised(csv), [bare, { ...bare, bin: '000140000028' }]);
});

test('a list item that could not be read back is refused with its agency', () => {
  for (const item of ['', 'a; b']) {
    assert.throws(() => toNormalised([{ ...bare, phones: [item] }]), /000140000017/);
  }
});

test('another header or a missing cell is refused', () => {
  assert.throws(() => fromNormalised('bin,name\n1,2\n'), /expected the header bin,name,name_kk/);
  assert.throws(() => fromNormalised(''), /expected the header/);
  assert.throws(() => fromNormalised(`${header}\n1,2\n`), /line 2/);
});
