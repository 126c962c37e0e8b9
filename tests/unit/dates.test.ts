import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, daysBetween, endOfMonth, today } from '#src/lib/dates.ts';

const epoch = (iso: string) => String(Date.parse(iso) / 1000);

test('SOURCE_DATE_EPOCH decides the day, as a calendar day in Kazakhstan (UTC+5)', () => {
  assert.equal(today(epoch('2026-11-22T18:59:59Z')), '2026-11-22');
  assert.equal(today(epoch('2026-11-22T19:00:00Z')), '2026-11-23');
});

test('without SOURCE_DATE_EPOCH the clock decides', () => {
  assert.equal(today(undefined, Date.parse('2024-02-29T12:00:00Z')), '2024-02-29');
});

test('a SOURCE_DATE_EPOCH that is not a whole number is refused with its value', () => {
  assert.throws(() => today('yesterday'), /"yesterday"/);
});

test('days are counted across months, leap days and years', () => {
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2027-01-20', '2026-12-31'), -20);
  assert.equal(addDays('2024-12-31', 1), '2025-01-01');
  assert.equal(addDays('2024-03-01', -1), '2024-02-29');
  assert.equal(endOfMonth(2026, 2), '2026-02-28');
});
