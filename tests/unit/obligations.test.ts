import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueDates, owes, type DeadlineRule } from '#src/lib/obligations.ts';

const period = { from: 2024, to: 2026 };
const due = (rule: DeadlineRule) => dueDates(rule, period).map((date) => date.due);

test('a month is due on its last day, in a leap year too', () => {
  assert.deepEqual(dueDates({ kind: 'once', at: '2024-02' }, period), [
    { due: '2024-02-29', precision: 'month', covers: 2024 },
  ]);
});

test('a quarter is due on the last day of its third month', () => {
  assert.deepEqual(due({ kind: 'once', at: '2024-Q1' }), ['2024-03-31']);
  assert.deepEqual(due({ kind: 'once', at: '2025-Q4' }), ['2025-12-31']);
});

test('a yearly day in the first half of the year reports on the year before (clause 3, paragraph 2)', () => {
  const dates = dueDates({ kind: 'yearly-by', by: '01-20' }, period);
  assert.deepEqual(
    dates.map((date) => [date.due, date.covers]),
    [
      ['2025-01-20', 2024],
      ['2026-01-20', 2025],
      ['2027-01-20', 2026],
    ],
  );
});

test('a yearly day in the second half belongs to its own year (measure 18)', () => {
  assert.deepEqual(due({ kind: 'yearly-by', by: '12-10' }), [
    '2024-12-10',
    '2025-12-10',
    '2026-12-10',
  ]);
});

test('a year is due on its last day, a half-year on the last day of June and December', () => {
  assert.deepEqual(due({ kind: 'yearly' }), ['2024-12-31', '2025-12-31', '2026-12-31']);
  assert.deepEqual(due({ kind: 'half-yearly' }).slice(0, 3), [
    '2024-06-30',
    '2024-12-31',
    '2025-06-30',
  ]);
  assert.deepEqual(due({ kind: 'yearly-in', month: 11 }), [
    '2024-11-30',
    '2025-11-30',
    '2026-11-30',
  ]);
});

test('a continuous measure has no date', () => {
  assert.deepEqual(due({ kind: 'continuous' }), []);
});

test('a body named for years of execution owes the report on those years (measure 20)', () => {
  const dates = dueDates({ kind: 'yearly-by', by: '01-20' }, period);
  const all = [2024, 2025, 2026];
  const owed = (years: number[]) =>
    dates.filter((date) => owes(years, date, all, period)).map((date) => date.due);
  assert.deepEqual(owed([2024, 2025]), ['2025-01-20', '2026-01-20']);
  assert.deepEqual(owed([2026]), ['2027-01-20']);
});

test('years past the Plan are years of the due date (measure 2)', () => {
  const dates = dueDates({ kind: 'yearly-by', by: '03-01' }, period);
  const all = [2025, 2026, 2027];
  const owed = (years: number[]) =>
    dates.filter((date) => owes(years, date, all, period)).map((date) => date.due);
  assert.deepEqual(owed([2025, 2026]), ['2025-03-01', '2026-03-01']);
  assert.deepEqual(owed([2027]), ['2027-03-01']);
});

test('a body without years owes every date', () => {
  const [first] = dueDates({ kind: 'yearly' }, period);
  assert.ok(first);
  assert.equal(owes(undefined, first, [], period), true);
});
