import { chartCsv } from '#src/lib/charts/chart-csv.ts';
import { chartSvg } from '#src/lib/charts/chart.ts';
import { fullLanguages } from './language.ts';
import { allCharts } from './report-charts.ts';

/** The addresses of the files of all charts below /charts/, with their text. */
export async function chartPaths() {
  const byLanguage = await Promise.all(
    (await fullLanguages()).map(async (language) =>
      (await allCharts(language)).flatMap(({ chart }) => [
        {
          params: { file: `${language.locale}/${chart.id}.svg` },
          props: { text: chartSvg(chart, 'file'), mediaType: 'image/svg+xml' },
        },
        {
          params: { file: `${language.locale}/${chart.id}.csv` },
          props: { text: chartCsv(chart), mediaType: 'text/csv' },
        },
      ]),
    ),
  );
  return byLanguage.flat();
}
