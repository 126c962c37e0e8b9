import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { addDays } from '#src/lib/dates.ts';
import { dueDates, type DeadlineRule } from '#src/lib/obligations.ts';
import { ageOf, isOverdue, nextDue, termOf } from '#src/lib/register/freshness.ts';
import { root } from '../../support/source-files.ts';

const asOf = '2026-07-01';
const after = (days: number) => ageOf(asOf, addDays(asOf, days));

test('a release is current for 90 days, aging until the 200th, then old', () => {
  assert.deepEqual(after(0), { days: 0, state: 'current' });
  assert.deepEqual(after(90), { days: 90, state: 'current' });
  assert.deepEqual(after(91), { days: 91, state: 'aging' });
  assert.deepEqual(after(200), { days: 200, state: 'aging' });
  assert.deepEqual(after(201), { days: 201, state: 'old' });
});

test('a device whose clock is slow sees no negative age', () => {
  assert.deepEqual(after(-30), { days: 0, state: 'current' });
});

test('the next release is due by the end of the half-year after', () => {
  assert.equal(nextDue('2026-01-01'), '2026-12-31');
  assert.equal(nextDue('2026-06-30'), '2026-12-31');
  assert.equal(nextDue('2026-07-01'), '2027-06-30');
  assert.equal(nextDue('2026-12-31'), '2027-06-30');
});

test('a term is about to end in its last thirty days, and has passed the day after', () => {
  const until = '2026-10-31';
  const states = [-31, -30, 0, 1].map((days) => termOf(until, addDays(until, days)));
  assert.deepEqual(states, [null, 'soon', 'soon', 'passed']);
  assert.deepEqual([termOf(undefined, until), termOf('', until)], [null, null]);
});

test('on its last day a release is not overdue yet', () => {
  assert.equal(isOverdue('2026-01-01', '2026-12-31'), false);
  assert.equal(isOverdue('2026-01-01', '2027-01-01'), true);
});

test('these are the days on which the Plan wants measure 35 done', () => {
  const text = readFileSync(join(root, 'content/plan/measures.yaml'), 'utf8');
  const measures = parse(text) as { id: string; deadline: DeadlineRule }[];
  const rule = measures.find(({ id }) => id === '35')?.deadline;
  assert.ok(rule);
  const due = dueDates(rule, { from: 2025, to: 2026 }).map((date) => date.due);
  const computed = ['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01'].map(nextDue);
  assert.deepEqual(computed, due);
});
