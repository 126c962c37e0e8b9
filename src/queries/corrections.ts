import type { FullLanguage } from './language.ts';
import type { ReportData } from './report-data.ts';

/** Something that was wrong, as it is printed. */
export interface CorrectionView {
  iso: string;
  date: string;
  since: string;
  wrong: string;
  done: string;
  page: string;
  href: string;
}

/** The corrections of the whole site, or of the summary of one year; the newest first. */
export function correctionsOf(
  year: number | null,
  { corrections }: ReportData,
  { locale, format, href }: FullLanguage,
): CorrectionView[] {
  return corrections
    .filter(({ page }) => year === null || page.startsWith(`/reports/${year}/`))
    .sort((a, b) => b.date.localeCompare(a.date, 'en'))
    .map(({ date, since, wrong, done, page }) => ({
      iso: date,
      date: format.date(date),
      since: format.date(since),
      wrong: wrong[locale],
      done: done[locale],
      page,
      href: href(page),
    }));
}
