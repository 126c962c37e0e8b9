import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartCsv } from '#src/lib/charts/chart-csv.ts';
import { chartTable } from '#src/lib/charts/chart-table.ts';
import { findingOf, partTotals } from '#src/lib/charts/finding.ts';
import { charts, statusBars, timeline } from '../../support/invented-charts.ts';

test('a finding names the largest part, its count and the whole', () => {
  const totals = partTotals(statusBars.rows);
  assert.deepEqual(
    totals.map(({ count }) => count),
    [3, 6, 1, 47],
  );
  assert.deepEqual(findingOf(totals), { largest: 'no-evidence', count: 47, total: 57 });
});

test('of two equal parts none is called the largest', () => {
  const parts = [
    { id: 'a', count: 2 },
    { id: 'b', count: 2 },
  ];
  assert.deepEqual(findingOf(parts), { largest: null, count: 2, total: 4 });
  assert.deepEqual(findingOf([]), { largest: null, count: 0, total: 0 });
});

test('the table under a chart has its numbers, each row with a cell for each head', () => {
  for (const chart of charts) {
    const { head, rows } = chartTable(chart);
    assert.ok(rows.length > 0 && rows.every((row) => row.length === head.length), chart.kind);
  }
  const { head, rows } = chartTable(timeline);
  assert.deepEqual(head, ['Half-year', 'met', 'overdue', 'ahead', 'All']);
  assert.deepEqual(
    rows[1]?.map(({ value }) => value),
    ['2024-H2', 1, 1, 16, 18],
  );
});

test('the CSV of a chart has the same cells', () => {
  assert.equal(
    chartCsv(timeline),
    '\uFEFFHalf-year,met,overdue,ahead,All\r\n2024-H1,1,14,0,15\r\n2024-H2,1,1,16,18\r\n',
  );
});
