import { getCollection, getEntry } from 'astro:content';
import { byNumber } from '#src/lib/plan.ts';
import type { Correction } from '#src/schemas/correction.ts';
import type { FigureOfYear, Indicator } from '#src/schemas/figure.ts';
import type { Execution, Report } from '#src/schemas/report.ts';
import { builtOnce } from './built-once.ts';

/** The summary of one year with its rows by measure. */
export interface YearReport extends Report {
  byMeasure: Map<string, Execution>;
}

/** A figure with the words of its indicator and definition. */
export interface CountedFigure extends FigureOfYear {
  of: Indicator;
  by: Indicator['definitions'][number];
}

/** Everything of content/reports that has no prose. */
export interface ReportData {
  /** The newest first. */
  reports: YearReport[];
  /** In the order of indicators, then of periods. */
  figures: CountedFigure[];
  /** Obligations that evidence of any year shows to be met, with the date of the earliest. */
  met: Map<string, string>;
  corrections: Correction[];
  /** What would count as evidence, by completion kind. */
  expected: Map<string, Record<string, string>>;
}

/** The yearly summaries; read once in a build. */
export const reportData = builtOnce(load);

async function load(): Promise<ReportData> {
  const [reports, figures, indicators, corrections, expected] = await Promise.all([
    getCollection('reports'),
    getCollection('figures'),
    getCollection('indicators'),
    getEntry('corrections', 'only'),
    getCollection('expectedEvidence'),
  ]);
  const years = reports
    .map(({ data }) => ({ ...data, byMeasure: rowsOf(data) }))
    .sort((a, b) => b.year - a.year);
  const evidence = years.flatMap(({ measures }) => measures.flatMap((row) => row.evidence));
  return {
    reports: years,
    figures: indicators.flatMap(({ data: of }) =>
      figures
        .filter(({ data }) => data.indicator === of.id)
        .map(({ data }) => counted(data, of))
        .sort((a, b) => a.period.localeCompare(b.period, 'en')),
    ),
    met: new Map(
      evidence
        .flatMap(({ meets, date }) => meets.map((id) => [id, date] as const))
        .sort(([, a], [, b]) => b.localeCompare(a, 'en')),
    ),
    corrections: corrections?.data.corrections ?? [],
    expected: new Map(expected.map(({ data }) => [data.id, data.text])),
  };
}

function rowsOf({ measures }: Report): Map<string, Execution> {
  const rows = [...measures].sort((a, b) => byNumber(a.measure, b.measure));
  return new Map(rows.map((row) => [row.measure, row]));
}

function counted(figure: FigureOfYear, of: Indicator): CountedFigure {
  const by = of.definitions.find(({ id }) => id === figure.definition);
  if (!by)
    throw new Error(
      `content/reports/${figure.year}/figures.yaml: ${figure.id}: there is no definition "${figure.definition}" of "${of.id}" in indicators.yaml.`,
    );
  return { ...figure, of, by };
}
