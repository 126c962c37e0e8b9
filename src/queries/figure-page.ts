import { addresses } from '#src/lib/addresses.ts';
import { embedCode } from '#src/lib/embed-code.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { citations } from './citations.ts';
import { breakdownsOf, figureView } from './figure-view.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { measureLinks } from './measure-links.ts';
import { reportData } from './report-data.ts';
import { lineChartView, pairViews } from './report-charts.ts';
import { siteSettings } from './site.ts';

/** Every figure in every language that has the Plan. */
export async function figurePaths() {
  const { figures } = await reportData();
  return fullLocaleCodes.flatMap((locale) => figures.map(({ id }) => ({ params: { locale, id } })));
}

/** /reports/figures/{id}/: one figure, what it counts, and the figures that say something else. */
export async function figurePage(code: string | undefined, id: string | undefined) {
  const language = await fullLanguageOf(code);
  const [report, { origin }] = await Promise.all([reportData(), siteSettings()]);
  const own = report.figures.find((figure) => figure.id === id);
  if (!own) throw new Error(`There is no figure "${String(id)}" in content/reports.`);
  const { t, href, locale } = language;
  const view = await figureView(own, language);
  const title = t('figure.title', { name: view.name, period: view.period });
  const path = addresses.figure(own.id);
  const embedded = addresses.figureEmbed(locale, own.id);
  const page = await frame(language, {
    title,
    tabTitle: `${title}, ${view.definition}`,
    description: t('figure.description', {
      value: view.value,
      unit: view.unit,
      period: view.period,
      definition: view.definition,
    }),
    path,
  });
  return {
    frame: page,
    above: { text: t('figures.title'), href: `${href(addresses.figures)}#${own.indicator}` },
    view,
    breakdowns: breakdownsOf(own, language),
    /** The figures that say something else of the same matter, beside this one. */
    contradictions: await pairViews(language, own),
    chart: await lineChartView(
      own.of,
      report.figures.filter(({ of }) => of === own.of),
      language,
    ),
    measures: await measureLinks(own.measures, language),
    embedded,
    embed: embedCode(origin + embedded, title, 480),
    permalink: page.address,
    citations: await citations({
      key: `aman-jol-figure-${own.id}`,
      type: 'dataset',
      year: own.asOf.slice(0, 4),
      path,
      author: (reader) => reader.t('cite.site-author'),
      title: (reader) => `${own.of.name[reader.locale]}: ${own.by.name[reader.locale]}`,
    }),
  };
}

/** What the page of a figure prints. */
export type FigurePage = Awaited<ReturnType<typeof figurePage>>;
