import { addresses } from '#src/lib/addresses.ts';
import { byNumber } from '#src/lib/plan.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { executionRows } from './execution.ts';
import { fullLanguageOf, type FullLanguage } from './language.ts';
import { planData } from './plan-data.ts';
import { reportData, type ReportData, type YearReport } from './report-data.ts';
import { reportFacets, statusGroups } from './status-groups.ts';

/** A year as a link. */
export interface YearLink {
  year: number;
  href: string;
  current: boolean;
}

/** The years that have a summary, the earliest first. */
export function yearLinks(
  { reports }: ReportData,
  current: number | null,
  { href }: FullLanguage,
  path: (year: number) => string = addresses.report,
): YearLink[] {
  return reports
    .map(({ year }) => ({ year, href: href(path(year)), current: year === current }))
    .reverse();
}

/** The summary of one year; throws if there is none. */
export function reportOf({ reports }: ReportData, year: string | undefined): YearReport {
  const own = reports.find((report) => String(report.year) === year);
  if (!own) throw new Error(`There is no content/reports/${String(year)}/report.yaml.`);
  return own;
}

const inEachLanguage = <Params>(params: readonly Params[]) =>
  fullLocaleCodes.flatMap((locale) => params.map((own) => ({ params: { locale, ...own } })));

/** Every year in every language that has the Plan. */
export async function reportPaths() {
  const { reports } = await reportData();
  return inEachLanguage(reports.map(({ year }) => ({ year: String(year) })));
}

/** Every measure in every year. */
export async function reportMeasurePaths() {
  const [{ reports }, { measures }] = await Promise.all([reportData(), planData()]);
  const numbers = measures.map(({ id }) => id).sort(byNumber);
  return inEachLanguage(
    reports.flatMap(({ year }) => numbers.map((number) => ({ year: String(year), number }))),
  );
}

/** Every filter page of every year. */
export async function reportFacetPaths() {
  const [report, plan] = await Promise.all([reportData(), planData()]);
  const language = await fullLanguageOf('ru');
  return inEachLanguage(
    report.reports.flatMap((own) => {
      const rows = executionRows(plan.measures, own, report, plan, language);
      return reportFacets.flatMap((facet) =>
        statusGroups(facet, rows, own.year, plan, language).map(({ id }) => ({
          year: String(own.year),
          facet,
          value: id,
        })),
      );
    }),
  );
}

/** Each two years that can be compared. */
export async function comparisonPaths() {
  const { reports } = await reportData();
  const years = reports.map(({ year }) => year).reverse();
  return inEachLanguage(
    years.flatMap((from) =>
      years.filter((to) => to > from).map((to) => ({ years: `${from}-${to}` })),
    ),
  );
}
