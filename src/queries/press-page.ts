import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import { statusCounts } from '#src/lib/reports/status-counts.ts';
import { executionRows } from './execution.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { dutyView, pairViews, statusView } from './report-charts.ts';
import { reportData } from './report-data.ts';
import { siteSettings } from './site.ts';
import { dutyViews } from './duty-view.ts';

/** /reports/press/: sentences to quote, computed from the data; whom to ask; pictures and data to take. */
export async function pressPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const [report, data, { licences }] = await Promise.all([
    reportData(),
    planData(),
    siteSettings(),
  ]);
  const { t, href, format } = language;
  const [latest] = report.reports;
  if (!latest) throw new Error('content/reports has no year. Run: npm run report:new -- 2026');
  const { year } = latest;
  const rows = executionRows(data.measures, latest, report, data, language);
  const { by, total } = statusCounts(rows);
  const duties = dutyViews(data.obligations, report, data, language);
  const passed = duties.filter((duty) => duty.passed);
  const date = format.date(latest.asOf);
  return {
    frame: await frame(language, {
      title: t('press.title'),
      description: t('press.description'),
      path: addresses.press,
    }),
    above: { text: t('reports.title'), href: href(addresses.reports) },
    quotes: [
      t('press.quote.evidence', { year, total, shown: total - by['no-evidence'], date }),
      t('press.quote.duties', {
        passed: passed.length,
        met: passed.filter(({ fulfilment }) => fulfilment === 'met').length,
        date: format.date(today()),
      }),
      t('press.quote.caution'),
    ],
    bodies: [
      { text: t('bodies.title'), href: href(addresses.bodies) },
      { text: t('report.title', { year }), href: href(addresses.report(year)) },
      { text: t('figures.title'), href: href(addresses.figures) },
      { text: t('data.title'), href: href(addresses.data) },
    ],
    charts: [
      await statusView(latest, language),
      await dutyView(language),
      ...(await pairViews(language)),
    ],
    licences: t('press.licences', { text: licences.text.id, data: licences.data.id }),
  };
}

/** What the press page prints. */
export type PressPage = Awaited<ReturnType<typeof pressPage>>;
