import { addresses } from '#src/lib/addresses.ts';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { statusCounts } from '#src/lib/reports/status-counts.ts';
import { correctionsOf } from './corrections.ts';
import { executionRows } from './execution.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { statusView } from './report-charts.ts';
import { reportData } from './report-data.ts';
import { reportText } from './report-text.ts';
import { reportOf, yearLinks } from './report-years.ts';
import { statusGroups } from './status-groups.ts';

/** /reports/{year}/: the findings in words, then everything they rest on. */
export async function reportPage(code: string | undefined, address: string | undefined) {
  const language = await fullLanguageOf(code);
  const [report, data] = await Promise.all([reportData(), planData()]);
  const own = reportOf(report, address);
  const { year } = own;
  const { t, format, href } = language;
  const text = await reportText(String(year), language);
  const rows = executionRows(data.measures, own, report, data, language);
  const counts = statusCounts(rows);
  return {
    frame: await frame(language, {
      title: t('report.title', { year }),
      description: text.description,
      path: addresses.report(year),
      shownIn: text.shownIn,
      textIn: text.textIn,
    }),
    above: { text: t('reports.title'), href: href(addresses.reports) },
    text,
    counts,
    statuses: executionStatuses.map((id) => ({
      id,
      count: counts.by[id],
      name: t(`status.${id}`),
      rule: t(`status.rule.${id}`),
      href: href(addresses.reportFacet(year, 'status', id)),
      listed: counts.by[id] > 0,
    })),
    chart: await statusView(own, language),
    sections: statusGroups('section', rows, year, data, language),
    bodies: href(addresses.reportBodies(year)),
    edition: t('report.edition', {
      edition: own.edition,
      date: format.date(own.published),
      asOf: format.date(own.asOf),
      closed: own.closed ? 'yes' : 'no',
    }),
    corrections: correctionsOf(year, report, language),
    years: yearLinks(report, year, language),
    links: {
      method: href(addresses.reportMethod),
      figures: href(addresses.figures),
      json: `/data/reports/${year}.json`,
      csv: `/data/reports/${year}.csv`,
      comparison:
        report.reports.find((other) => other.year === year - 1) === undefined
          ? null
          : href(addresses.comparison(year - 1, year)),
    },
  };
}

/** What the page of a year prints. */
export type ReportPage = Awaited<ReturnType<typeof reportPage>>;
