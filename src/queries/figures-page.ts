import { addresses } from '#src/lib/addresses.ts';
import { figureView } from './figure-view.ts';
import { frame } from './frame.ts';
import { lineChartView } from './report-charts.ts';
import { fullLanguageOf } from './language.ts';
import { reportData } from './report-data.ts';

/** /reports/figures/: every figure once, by what is counted. */
export async function figuresPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const { t, href, locale } = language;
  const { figures } = await reportData();
  const byIndicator = [...Map.groupBy(figures, ({ of }) => of)];
  return {
    frame: await frame(language, {
      title: t('figures.title'),
      description: t('figures.description'),
      path: addresses.figures,
    }),
    above: { text: t('reports.title'), href: href(addresses.reports) },
    indicators: await Promise.all(
      byIndicator.map(async ([indicator, own]) => ({
        id: indicator.id,
        name: indicator.name[locale],
        chart: await lineChartView(indicator, own, language),
        definitions: indicator.definitions.map(({ name, text }) => ({
          name: name[locale],
          text: text[locale],
        })),
        figures: await Promise.all(own.map((figure) => figureView(figure, language))),
      })),
    ),
  };
}

/** What the page of figures prints. */
export type FiguresPage = Awaited<ReturnType<typeof figuresPage>>;
