import { csvTable } from '#src/lib/table.ts';
import type { Chart } from './chart.ts';
import { chartTable } from './chart-table.ts';

/** The numbers of a chart as a CSV file, as the table under it has them, unformatted. */
export function chartCsv(chart: Chart): string {
  const { head, rows } = chartTable(chart);
  const records = rows.map((cells) =>
    Object.fromEntries(head.map((name, index) => [name, cells[index]?.value ?? null])),
  );
  return csvTable(head, records);
}
