import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingKind } from '#src/lib/register/finding-kinds.ts';
import { readRows } from '#src/lib/register/rows.ts';
import { aliases, assertFindings, bins, row, titled } from '../../support/register-tables.ts';

type Cells = NonNullable<Parameters<typeof row>[0]>;

const long = 'ж'.repeat(2001);

const errors: [FindingKind, string, Cells][] = [
  ['bin-letters', 'B «БИН»', { bin: '60014010000А' }],
  ['bin-length', 'B «БИН»', { bin: '6001401000041' }],
  ['bin-structure', 'B «БИН»', { bin: '601340100004' }],
  ['bin-check-digit', 'B «БИН»', { bin: '600140100005' }],
  ['bin-rounded', 'B «БИН»', { bin: '6.0014E+11' }],
  ['bin-person', 'B «БИН»', { bin: '850101300002' }],
  ['name-missing', 'C «Наименование»', { name: ' ' }],
  ['lost-letter', 'C «Наименование»', { name: 'ПРИМЕР Ж\uFFFDмыс' }],
  ['markup', 'C «Наименование»', { name: 'ПРИМЕР <img src=x onerror=alert(1)>' }],
  ['markup', 'E «Адрес»', { address: 'java\u200Bscript:alert(1)' }],
  ['too-long', 'E «Адрес»', { address: long }],
  ['region-unknown', 'D «Регион»', { region: 'Атлантида' }],
  ['phone-rounded', 'F «Телефон»', { phones: '7.7E+10' }],
  ['country-unknown', 'G «Страны»', { countries: 'Польша, Атлантида' }],
  ['status-unknown', 'H «Статус»', { status: 'на рассмотрении' }],
  ['date-impossible', 'I «Действует с»', { since: '31.02.2026' }],
  ['until-before-since', 'J «Действует до»', { since: '02.07.2026', until: '01.07.2026' }],
];

for (const [kind, column, cells] of errors) {
  test(`error: ${kind} in ${column}`, () => {
    assertFindings(titled(row(cells)), [[kind, 3, column]]);
    const { agencies, findings } = readRows(titled(row(cells)), aliases);
    assert.deepEqual([agencies, findings[0]?.severity], [[], 'error']);
  });
}

const warnings: [FindingKind, string, Cells][] = [
  ['look-alike', 'C «Наименование»', { name: 'ТОО «ПРИМEР»' }],
  ['hidden', 'C «Наименование»', { name: 'ТОО «ПРИМЕР\u202E»' }],
  ['doubtful-letter', 'C «Наименование»', { name: 'ТОО «ПРИМЕР Ж?мыс»' }],
  ['formula', 'E «Адрес»', { address: '=HYPERLINK("x")' }],
  ['no-address', 'E «Адрес»', { address: '' }],
  ['no-phone', 'F «Телефон»', { phones: 'нет' }],
];

for (const [kind, column, cells] of warnings) {
  test(`warning: ${kind} in ${column}`, () => {
    assertFindings(titled(row(cells)), [[kind, 3, column]]);
    const { agencies, findings } = readRows(titled(row(cells)), aliases);
    assert.deepEqual([agencies.length, findings[0]?.severity], [1, 'warning']);
  });
}

test('zeros before a BIN are put back, and reported', () => {
  // 1·4 + 4·5 + 9·(7 + 8 + 9 + 10) = 330 leaves 0
  const bin = '140999900';
  const { agencies, findings } = readRows(titled(row({ bin })), aliases);
  assert.deepEqual(
    findings.map(({ kind, value }) => [kind, value]),
    [['bin-restored', `${bin} → 000${bin}`]],
  );
  assert.equal(agencies[0]?.agency.bin, `000${bin}`);
});

test('a BIN in two rows is an error, names that read alike are a warning', () => {
  assertFindings(titled(row(), row({ name: 'ТОО «ПРИМЕР Другой»' })), [
    ['bin-duplicate', 4, 'B «БИН»'],
  ]);
  assertFindings(titled(row(), row({ bin: bins[1], name: 'ПРИМЕР Voylochnyy Zhuk LLP' })), [
    ['names-alike', 4, 'C «Наименование»'],
  ]);
});

test('a row that ends before the last heading is a warning', () => {
  assertFindings(titled(row().slice(0, -1)), [['row-short', 3, '']]);
});

test('a row that was shifted beyond the headings is an error', () => {
  assertFindings(titled([...row(), 'Астана']), [['beyond-header', 3, 'K']]);
});

test('titles are searched for active markup too', () => {
  assertFindings([['<script>'], ...titled(row())], [['markup', 1, 'A «№»']]);
});

test('all problems of all rows are reported at once', () => {
  const { findings } = readRows(
    titled(row({ bin: '1', status: '?' }), row({ since: '0' }), row({ address: '<b>' })),
    aliases,
  );
  assert.deepEqual(
    findings.map((each) => [each.row, each.kind]),
    [
      [3, 'bin-length'],
      [3, 'status-unknown'],
      [4, 'date-impossible'],
      [5, 'markup'],
    ],
  );
});

test('a value is printed on one line, in at most 80 characters', () => {
  const { findings } = readRows(titled(row({ address: `\u001B[31m\n${long}` })), aliases);
  const [{ value } = { value: '' }] = findings;
  assert.equal(value.length, 80);
  assert.match(value, /^\[31m жж+…$/);
});
