import { addresses } from '#src/lib/addresses.ts';
import { correctionsOf } from './corrections.ts';
import type { FullLanguage } from './language.ts';
import { reportData } from './report-data.ts';

/** An edition or a correction as an entry of the feed; `href` is from the root of the site. */
export interface ReportNews {
  title: string;
  description: string;
  href: string;
  /** ISO 8601 */
  published: string;
}

/** Every edition of a yearly summary and every correction, the latest first. */
export async function reportNews(language: FullLanguage): Promise<ReportNews[]> {
  const report = await reportData();
  const { t, href } = language;
  const editions = report.reports.map(({ year, edition, published }) => ({
    title: t('feed.report', { year, edition }),
    description: t('reports.description'),
    href: href(addresses.report(year)),
    published,
  }));
  const corrections = correctionsOf(null, report, language).map(({ iso, page, wrong, done }) => ({
    title: t('feed.correction', { page }),
    description: `${wrong} ${done}`,
    href: `${href(addresses.corrections)}#correction-${iso}`,
    published: iso,
  }));
  return [...corrections, ...editions].sort((a, b) => (a.published < b.published ? 1 : -1));
}
