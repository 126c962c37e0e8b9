import type { Indicator } from '#src/schemas/figure.ts';
import { executionRows } from './execution.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { dutyChart } from './duty-chart.ts';
import { indicatorChart } from './indicator-chart.ts';
import type { FullLanguage } from './language.ts';
import { contradictions, pairChart } from './pair-chart.ts';
import { planData } from './plan-data.ts';
import { reportData, type CountedFigure, type YearReport } from './report-data.ts';
import { statusChart } from './status-chart.ts';
import { statusGroups } from './status-groups.ts';

/** The charts of one year: statuses, obligations, and the official figures of that year that differ. */
export async function yearCharts(own: YearReport, language: FullLanguage): Promise<ChartView[]> {
  const [report, data] = await Promise.all([reportData(), planData()]);
  const rows = executionRows(data.measures, own, report, data, language);
  const groups = statusGroups('section', rows, own.year, data, language);
  const pairs = contradictions(report).filter(([figure]) => figure.year === own.year);
  const charts = [
    statusChart(own, groups, language),
    dutyChart(report, data, language),
    ...(await Promise.all(pairs.map((pair) => pairChart(pair, language)))),
  ];
  return charts.map((chart) => chartView(chart, language));
}

/** The figures of one indicator over the years; null where there are too few for a chart. */
export async function lineChartView(
  indicator: Indicator,
  figures: readonly CountedFigure[],
  language: FullLanguage,
): Promise<ChartView | null> {
  const chart = await indicatorChart(indicator, figures, language);
  return chart === null ? null : chartView(chart, language);
}

/** Every chart of the site in one language, each once. */
export async function allCharts(language: FullLanguage): Promise<ChartView[]> {
  const { reports, figures } = await reportData();
  const years = await Promise.all(reports.map((own) => yearCharts(own, language)));
  const byIndicator = [...Map.groupBy(figures, ({ of }) => of)];
  const lines = await Promise.all(
    byIndicator.map(([indicator, own]) => lineChartView(indicator, own, language)),
  );
  const views = [...years.flat(), ...lines.filter((view) => view !== null)];
  return [...new Map(views.map((view) => [view.chart.id, view])).values()];
}
