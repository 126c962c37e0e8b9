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

/** The year in which a period ends. */
export function lastYear(period: string): number {
  return Number(/(\d{4})[^/]*$/.exec(period)?.[1]);
}
