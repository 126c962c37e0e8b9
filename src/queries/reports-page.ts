import { addresses } from '#src/lib/addresses.ts';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { statusCounts } from '#src/lib/reports/status-counts.ts';
import { executionRows } from './execution.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { dutyView } from './report-charts.ts';
import { reportData } from './report-data.ts';

/** /reports/: the years, what can be compared, and where figures, method and data are. */
export async function reportsPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const [report, data] = await Promise.all([reportData(), planData()]);
  const { t, href } = language;
  const years = report.reports.map(({ year }) => year);
  return {
    frame: await frame(language, {
      title: t('reports.title'),
      description: t('reports.description'),
      path: addresses.reports,
    }),
    years: report.reports.map((own) => {
      const { by } = statusCounts(executionRows(data.measures, own, report, data, language));
      return {
        title: t('report.title', { year: own.year }),
        href: href(addresses.report(own.year)),
        statuses: executionStatuses
          .filter((status) => by[status] > 0)
          .map((status) => ({ id: status, name: t(`status.${status}`), count: by[status] })),
      };
    }),
    chart: await dutyView(language),
    comparisons: years.flatMap((to) =>
      years
        .filter((from) => from < to)
        .map((from) => ({
          text: t('report.compare.title', { from, to }),
          href: href(addresses.comparison(from, to)),
        })),
    ),
    links: [
      { text: t('figures.title'), href: href(addresses.figures) },
      { text: t('report.method'), href: href(addresses.reportMethod) },
      { text: t('press.title'), href: href(addresses.press) },
      { text: t('report.corrections'), href: href(addresses.corrections) },
      { text: t('data.title'), href: href(addresses.data) },
    ],
  };
}

/** What the list of years prints. */
export type ReportsPage = Awaited<ReturnType<typeof reportsPage>>;
