import { addresses } from '#src/lib/addresses.ts';
import { executionRows } from './execution.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { reportData } from './report-data.ts';
import { reportOf, yearLinks } from './report-years.ts';
import { statusGroups } from './status-groups.ts';

/** /reports/{year}/bodies/: the statuses of a year by responsible body. */
export async function reportBodiesPage(code: string | undefined, address: string | undefined) {
  const language = await fullLanguageOf(code);
  const [report, data] = await Promise.all([reportData(), planData()]);
  const own = reportOf(report, address);
  const { year } = own;
  const { t, href } = language;
  const rows = executionRows(data.measures, own, report, data, language);
  const groups = statusGroups('body', rows, year, data, language);
  return {
    frame: await frame(language, {
      title: t('report.bodies.title', { year }),
      description: t('report.bodies.description', { count: groups.length, year }),
      path: addresses.reportBodies(year),
    }),
    above: { text: t('report.title', { year }), href: href(addresses.report(year)) },
    groups,
    years: yearLinks(report, year, language, addresses.reportBodies),
  };
}

/** What the page of the bodies in a year prints. */
export type ReportBodiesPage = Awaited<ReturnType<typeof reportBodiesPage>>;
