import type { Obligation } from '#src/lib/plan.ts';
import type { FullLanguage } from './language.ts';

/** The time in which an obligation is to be met, in the decree's precision; null where it names a day. */
export function period({ due, precision }: Obligation, { t, format }: FullLanguage): string | null {
  const year = due.slice(0, 4);
  switch (precision) {
    case 'day':
      return null;
    case 'month':
      return format.month(due);
    case 'quarter':
      return t('due.quarter', { quarter: Number(due.slice(5, 7)) / 3, year });
    case 'half-year':
      return t('due.half-year', { half: due.slice(5, 7) === '06' ? 1 : 2, year });
    case 'year':
      return t('due.year', { year });
  }
}
