import type { Chart } from '#src/lib/charts/chart.ts';
import type { ContradictionPair } from '#src/lib/charts/contradiction-pair.ts';
import type { FigureLines } from '#src/lib/charts/figure-lines.ts';
import type { HalfYear, ObligationTimeline } from '#src/lib/charts/obligation-timeline.ts';
import type { StatusBars, StatusRow } from '#src/lib/charts/status-bars.ts';

const words = { title: 'A finding', description: 'In words', source: 'Source: invented, 2026' };

/** A bar of invented counts by status. */
export function statusRow(label: string, counts: [number, number, number, number]): StatusRow {
  const ids = ['completed', 'in-progress', 'not-started', 'no-evidence'] as const;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = ids.map((id, index) => ({ id, label: id, count: counts[index] ?? 0 }));
  return { label, parts, total, totalText: `${total} measures` };
}

/** A column of invented counts by state. */
export function halfYear(label: string, counts: [number, number, number]): HalfYear {
  const ids = ['met', 'overdue', 'ahead'] as const;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = ids.map((id, index) => ({ id, label: id, count: counts[index] ?? 0 }));
  return { label, short: label.slice(5), group: label.slice(0, 4), parts, total };
}

export const statusBars: StatusBars = {
  kind: 'status-bars',
  id: 'statuses',
  ...words,
  rows: [statusRow('First section', [1, 5, 0, 17]), statusRow('Second section', [2, 1, 1, 30])],
  heads: { row: 'Section', total: 'All' },
};

export const timeline: ObligationTimeline = {
  kind: 'obligation-timeline',
  id: 'timeline',
  ...words,
  columns: [halfYear('2024-H1', [1, 14, 0]), halfYear('2024-H2', [1, 1, 16])],
  heads: { row: 'Half-year', total: 'All' },
};

const points = (...values: [year: number, value: number][]) =>
  values.map(([at, value]) => ({ at, label: String(at), value, text: String(value) }));

export const figureLines: FigureLines = {
  kind: 'figure-lines',
  id: 'lines',
  ...words,
  definitions: [
    { name: 'Cases', points: points([2020, 100], [2021, 103], [2023, 152], [2024, 141]) },
    { name: 'Crimes', points: points([2025, 164]) },
    { name: 'Offences under nine articles of the code', points: points([2024, 357], [2025, 298]) },
  ],
  heads: { definition: 'What', period: 'Year', value: 'Number' },
};

export const pair: ContradictionPair = {
  kind: 'contradiction-pair',
  id: 'pair',
  ...words,
  figures: [
    { who: 'A ministry', what: 'crimes, 2025', value: 164, text: '164' },
    { who: 'A committee', what: 'offences, 2025', value: 298, text: '298' },
  ],
  because: 'They count by different articles.',
  heads: { who: 'Who', what: 'What', value: 'Number' },
};

export const charts: readonly Chart[] = [statusBars, timeline, figureLines, pair];
