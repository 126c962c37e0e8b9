import type { ChartFiles } from '#src/lib/charts/chart-files.ts';
import type { Chart } from '#src/lib/charts/chart.ts';
import type { FullLanguage } from './language.ts';

/** A chart with its files. */
export interface ChartView {
  chart: Chart;
  files: ChartFiles;
}

/** A chart with the addresses of its files in the language of its words. */
export function chartView(chart: Chart, { locale, t }: FullLanguage): ChartView {
  const file = `/charts/${locale}/${chart.id}`;
  return {
    chart,
    files: {
      svg: `${file}.svg`,
      csv: `${file}.csv`,
      download: t('chart.download'),
      table: t('chart.table'),
    },
  };
}
