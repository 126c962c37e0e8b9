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

/** The statuses of one year by section. */
export async function statusView(own: YearReport, language: FullLanguage): Promise<ChartView> {
  const [report, data] = await Promise.all([reportData(), planData()]);
  const rows = executionRows(data.measures, own, report, data, language);
  const groups = statusGroups('section', rows, own.year, data, language);
  return chartView(statusChart(own, groups, language), language);
}

/** The obligations of the whole Plan by the time at which they fall due. */
export async function dutyView(language: FullLanguage): Promise<ChartView> {
  return chartView(dutyChart(await reportData(), await planData(), language), language);
}

/** The official figures that differ, each pair once, or only those of one figure. */
export async function pairViews(
  language: FullLanguage,
  of: CountedFigure | null = null,
): Promise<ChartView[]> {
  const pairs = contradictions(await reportData());
  const own = pairs.filter((pair) => of === null || pair.includes(of));
  const charts = await Promise.all(own.map((pair) => pairChart(pair, language)));
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

/** Every chart of the site in one language. */
export async function allCharts(language: FullLanguage): Promise<ChartView[]> {
  const { reports, figures } = await reportData();
  const years = await Promise.all(reports.map((own) => statusView(own, language)));
  const byIndicator = [...Map.groupBy(figures, ({ of }) => of)];
  const lines = await Promise.all(
    byIndicator.map(([indicator, own]) => lineChartView(indicator, own, language)),
  );
  return [
    ...years,
    await dutyView(language),
    ...(await pairViews(language)),
    ...lines.filter((view) => view !== null),
  ];
}
