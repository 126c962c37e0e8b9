import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRows } from '#src/lib/register/rows.ts';
import { aliases, assertFindings, bins, row, titled } from '../../support/register-tables.ts';

const second = row({ bin: bins[1], name: 'ТОО «ПРИМЕР Песочный баклажан»' });

test('a row is read into the shape of an agency, with its row number', () => {
  const { agencies, findings } = readRows(titled(row()), aliases);
  assert.deepEqual(findings, []);
  assert.deepEqual(agencies, [
    {
      row: 3,
      agency: {
        bin: bins[0],
        name: 'ТОО «ПРИМЕР Войлочный жук»',
        region: 'KZ-75',
        address: 'улица Вымышленная, 1',
        phones: ['+7 000 000 00 00'],
        sites: [],
        countries: ['KR'],
        status: 'active',
        since: '2025-07-01',
      },
    },
  ]);
});

test('rows around the agencies are not read, and rows keep their numbers', () => {
  const table = titled(
    Array.from({ length: 10 }, (_, at) => String(at + 1)),
    row(),
    [],
    titled()[1] ?? [],
    second,
    ['', '\u00a0', ''],
    ['Итого: 2'],
    ['', ''],
  );
  const { agencies, findings } = readRows(table, aliases);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    agencies.map((read) => read.row),
    [4, 7],
  );
});

test('a note is reported, and a total that differs', () => {
  assertFindings(
    titled(['Алматинская область'], row(), ['Барлығы', '', '3'], ['Исполнитель: Отдел']),
    [
      ['row-unread', 3, ''],
      ['totals-differ', 5, ''],
      ['row-unread', 6, ''],
    ],
  );
});

test('an agency without a BIN is an error, even if its name begins like a total', () => {
  assertFindings(titled(row({ bin: '', name: 'Total Sample LLP' })), [['bin-empty', 3, 'B «БИН»']]);
});

test('every row is told to whom shows progress', () => {
  const rows: number[] = [];
  readRows(titled(row(), second), aliases, (at) => rows.push(at));
  assert.deepEqual(rows, [3, 4]);
});
