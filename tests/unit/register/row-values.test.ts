import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRows } from '#src/lib/register/rows.ts';
import { aliases, row, titled } from '../../support/register-tables.ts';

/** What is read of one row in which these cells differ. */
function readOne(cells: Parameters<typeof row>[0]) {
  const [read] = readRows(titled(row(cells)), aliases).agencies;
  return read?.agency;
}

test('statuses, regions and countries are known by many names', () => {
  const statuses = {
    Қолданыста: 'active',
    ПРИОСТАНОВЛЕНА: 'suspended',
    'Не действует': 'ended',
    '': 'not-stated',
  };
  for (const [status, expected] of Object.entries(statuses)) {
    assert.equal(readOne({ status })?.status, expected);
  }
  const regions = {
    'Алматы обл.': 'KZ-19',
    Алматинская: 'KZ-19',
    'Алматы қаласы': 'KZ-75',
    'область Абай': 'KZ-10',
    'область Жамбыл': 'KZ-31',
    'Карағанды облысы': 'KZ-35',
    'KZ-63': 'KZ-63',
  };
  for (const [region, expected] of Object.entries(regions)) {
    assert.equal(readOne({ region })?.region, expected, region);
  }
  const countries = {
    'Корея Республикасы, Польша и ОАЭ': 'KR PL AE',
    'Босния и Герцеговина; США': 'BA US',
    'Türkiye / Россия (РФ)': 'TR RU',
    DE: 'DE',
    Ұлыбритания: 'GB',
  };
  for (const [text, expected] of Object.entries(countries)) {
    assert.equal(readOne({ countries: text })?.countries.join(' '), expected, text);
  }
});

test('lists are split, and nothing that belongs together', () => {
  const phones =
    '8 (7172) 00-00-00, 01; +7 000 000 00 03\n77000000004.0, 8 700 000 00 05 8 700 000 00 06';
  assert.deepEqual(readOne({ phones })?.phones, [
    '8 (7172) 00-00-00, 01',
    '+7 000 000 00 03',
    '77000000004',
    '8 700 000 00 05',
    '8 700 000 00 06',
  ]);
});

test('a word for nothing is nothing', () => {
  const agency = readOne({ until: 'бессрочно', region: 'не указано', countries: '–' });
  assert.deepEqual([agency?.until, agency?.region, agency?.countries], [undefined, undefined, []]);
});
