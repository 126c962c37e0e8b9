import type { Chart } from './chart.ts';
import type { Part } from './stacked.ts';

/** A cell as it is read, and its value for those who compute. */
export interface ChartCell {
  text: string;
  value: string | number;
  href?: string | undefined;
}

/** The numbers of a chart. The first column names the rows. */
export interface ChartTable {
  head: string[];
  rows: ChartCell[][];
}

const words = (text: string, href?: string): ChartCell => ({ text, value: text, href });
const count = (value: number): ChartCell => ({ text: String(value), value });

interface CountedRow {
  label: string;
  href?: string | undefined;
  parts: Part[];
  total: number;
}

function counted(rows: readonly CountedRow[], heads: { row: string; total: string }): ChartTable {
  const labels = rows[0]?.parts.map(({ label }) => label) ?? [];
  return {
    head: [heads.row, ...labels, heads.total],
    rows: rows.map(({ label, href, parts, total }) => [
      words(label, href),
      ...parts.map((part) => count(part.count)),
      count(total),
    ]),
  };
}

/** The table under a chart, and the rows of its CSV: the numbers that the picture shows. */
export function chartTable(chart: Chart): ChartTable {
  if (chart.kind === 'status-bars') return counted(chart.rows, chart.heads);
  if (chart.kind === 'obligation-timeline') return counted(chart.columns, chart.heads);
  if (chart.kind === 'contradiction-pair') {
    return {
      head: [chart.heads.who, chart.heads.what, chart.heads.value],
      rows: chart.figures.map(({ who, what, text, value, href }) => [
        words(who),
        words(what),
        { text, value, href },
      ]),
    };
  }
  return {
    head: [chart.heads.definition, chart.heads.period, chart.heads.value],
    rows: chart.definitions.flatMap(({ name, points }) =>
      points.map(({ label, text, value, href }) => [
        words(name),
        words(label),
        { text, value, href },
      ]),
    ),
  };
}
