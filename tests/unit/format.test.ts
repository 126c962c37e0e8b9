import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFor } from '#src/lib/format.ts';
import { locales } from '#src/locales.ts';

test('dates are in the Gregorian calendar and Western digits in every language', () => {
  for (const { formats: tag } of locales) {
    const format = formatFor(tag);
    assert.match(format.date('2025-01-20'), /20.*2025|2025.*20/, tag);
    assert.match(format.month('2025-01-20'), /2025/, tag);
    assert.doesNotMatch(format.month('2025-01-20'), /20 /, tag);
  }
});

test('a date is printed as exactly as it is known', () => {
  const { partialDate } = formatFor('en-GB');
  assert.equal(partialDate('2025'), '2025');
  assert.equal(partialDate('2025-09'), 'September 2025');
  assert.equal(partialDate('2025-06-30'), '30 June 2025');
});

test('languages have their names in other languages', () => {
  assert.equal(formatFor('ru-KZ').language('uz'), 'узбекский');
  assert.equal(formatFor('kk-KZ').language('ar'), 'араб тілі');
  assert.equal(formatFor('ru-KZ').language('xx'), null);
});

test('words are sorted as the language sorts them', () => {
  const { compare } = formatFor('kk-KZ');
  assert.deepEqual(['Шымкент', 'Қостанай', 'Кентау'].sort(compare), [
    'Кентау',
    'Қостанай',
    'Шымкент',
  ]);
});

test('lists and numbers follow the language', () => {
  assert.equal(formatFor('ru-KZ').list(['МВД', 'МЗ', 'МП']), 'МВД, МЗ и МП');
  assert.equal(formatFor('en-GB').number(1234.5), '1,234.5');
  assert.equal(formatFor('en-GB').size(14_000), '14 kB');
});
