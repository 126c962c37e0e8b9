import { addresses } from '#src/lib/addresses.ts';
import { embedCode } from '#src/lib/embed-code.ts';
import type { PlanMeasure } from '#src/lib/plan.ts';
import { citations } from './citations.ts';
import { dutyViews } from './duty-view.ts';
import { evidenceView, voiceView } from './evidence-view.ts';
import { executionOf } from './execution.ts';
import { figureView } from './figure-view.ts';
import { frame } from './frame.ts';
import { fulfilledBy } from './fulfilled-by.ts';
import { fullLanguageOf, type FullLanguage } from './language.ts';
import { planData, type PlanData } from './plan-data.ts';
import { reportData, type ReportData, type YearReport } from './report-data.ts';
import { reportOf, yearLinks } from './report-years.ts';
import { siteSettings } from './site.ts';

/** /reports/{year}/{number}/: one measure; the year that was asked for first, then the others. */
export async function reportMeasurePage(params: Record<string, string | undefined>) {
  const language = await fullLanguageOf(params['locale']);
  const [report, data, { origin }] = await Promise.all([reportData(), planData(), siteSettings()]);
  const own = reportOf(report, params['year']);
  const { year } = own;
  const measure = data.measures.find(({ id }) => id === params['number']);
  if (!measure) throw new Error(`There is no measure ${String(params['number'])} in the Plan.`);
  const { id } = measure;
  const { t, href, locale } = language;
  const heading = measure.short[locale] ?? '';
  const path = addresses.reportMeasure(year, id);
  const embedded = addresses.measureEmbed(locale, id);
  const page = await frame(language, {
    title: t('report.measure.title', { id, heading, year }),
    description: t('report.measure.description', { heading, year }),
    path,
  });
  const others = report.reports.filter((other) => other !== own);
  return {
    frame: page,
    above: { text: t('report.title', { year }), href: href(addresses.report(year)) },
    label: t('measure.number', { id }),
    heading,
    promise: {
      text: measure.title[locale] ?? '',
      href: href(addresses.measure(id)),
      link: t('report.measure.promise-link'),
    },
    years: yearLinks(report, year, language, (other) => addresses.reportMeasure(other, id)),
    states: [own, ...others].map((one) => stateOf(one, measure, report, data, language)),
    obligations: dutyViews(
      data.obligations.filter((duty) => duty.measure === id),
      report,
      data,
      language,
    ),
    figures: await Promise.all(
      report.figures
        .filter(({ measures }) => measures.includes(id))
        .map((figure) => figureView(figure, language)),
    ),
    pages: fulfilledBy(id, language),
    embedded,
    embed: embedCode(origin + embedded, heading, 420),
    permalink: page.address,
    citations: await citations({
      key: `aman-jol-report-${year}-measure-${id}`,
      type: 'webpage',
      year: own.published.slice(0, 4),
      path,
      author: (reader) => reader.t('cite.site-author'),
      title: (reader) =>
        reader.t('report.measure.title', { id, heading: measure.short[reader.locale] ?? '', year }),
    }),
  };
}

function stateOf(
  report: YearReport,
  { id, completionForm }: PlanMeasure,
  { expected }: ReportData,
  data: PlanData,
  language: FullLanguage,
) {
  const { t, format, locale } = language;
  const own = executionOf(report, id);
  const kinds = [...new Set(completionForm.map(({ kind }) => kind))];
  return {
    year: report.year,
    status: own.status,
    statusText: t(`status.${own.status}`),
    because: own.because?.[locale] ?? t('status.rule.no-evidence'),
    changed: t('report.changed', { date: format.date(own.changed) }),
    evidence: own.evidence.map((one) => evidenceView(one, data, language)),
    statements: own.statements.map((one) => voiceView(one, language)),
    outside: own.outside.map((one) => voiceView(one, language)),
    /** What would count as evidence, told where not all of it is shown. */
    expected:
      own.status === 'completed' ? [] : kinds.flatMap((kind) => expected.get(kind)?.[locale] ?? []),
  };
}

/** What the page of a measure in a year prints. */
export type ReportMeasurePage = Awaited<ReturnType<typeof reportMeasurePage>>;
/** What is shown of a measure in one year. */
export type MeasureState = ReportMeasurePage['states'][number];
