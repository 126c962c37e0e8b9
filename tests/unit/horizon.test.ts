import assert from 'node:assert/strict';
import { test } from 'node:test';
import { horizonOf } from '#src/lib/horizon.ts';

const period = { from: 2024, to: 2026 };

test('deadlines of one month stand together, and the fuller month is taller', () => {
  const dues = ['2025-01-20', '2025-01-31', '2026-12-31'];
  const { marks } = horizonOf(dues, dues, period, '2026-11-22');
  assert.equal(marks.length, 2);
  assert.ok((marks[0]?.height ?? 0) > (marks[1]?.height ?? 0));
  assert.deepEqual(
    marks.map(({ passed }) => passed),
    [true, false],
  );
});

test('every mark, year and day is on the way, also before and after the Plan', () => {
  const dues = ['2024-03-31', '2027-03-01'];
  for (const today of ['2020-01-01', '2025-06-15', '2031-01-01']) {
    const { marks, years, today: sun, monthWidth } = horizonOf(dues, dues, period, today);
    const places = [
      sun,
      ...marks.map(({ start }) => start + monthWidth),
      ...years.map((year) => year.start),
    ];
    for (const place of places) assert.ok(place >= 0 && place <= 100, `${place} on ${today}`);
  }
});

test('a deadline on the day itself has not passed', () => {
  const { marks } = horizonOf(['2025-01-20'], ['2025-01-20'], period, '2025-01-20');
  assert.equal(marks[0]?.passed, false);
});
