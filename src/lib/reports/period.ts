import type { Format } from '#src/lib/format.ts';
import type { Translate } from '#src/lib/messages.ts';

/** A period of content/reports in words: "2025", "first half of 2022", "2022 – November 2025". */
export function periodWords(period: string, format: Format, t: Translate): string {
  return period
    .split('/')
    .map((part) => partWords(part, format, t))
    .join(' – ');
}

function partWords(part: string, format: Format, t: Translate): string {
  const [, year = '', kind, number = ''] = /^(\d{4})-([HQ])(\d)$/.exec(part) ?? [];
  if (kind === 'H') return t('due.half-year', { half: number, year });
  if (kind === 'Q') return t('due.quarter', { quarter: number, year });
  return format.partialDate(part);
}

/** Where a period stands on an axis of years: its year, or the middle of a part of one; null for several years. */
export function periodPosition(period: string): number | null {
  const [, year, half, quarter, month] =
    /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-\d{2})?))?$/.exec(period) ?? [];
  if (year === undefined) return null;
  if (half !== undefined) return Number(year) + (Number(half) - 0.5) / 2;
  if (quarter !== undefined) return Number(year) + (Number(quarter) - 0.5) / 4;
  return month === undefined ? Number(year) : Number(year) + (Number(month) - 0.5) / 12;
}
