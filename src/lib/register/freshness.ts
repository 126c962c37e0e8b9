import { addDays, daysBetween, endOfMonth } from '#src/lib/dates.ts';

/** How far a release can be relied on: the words on a page soften with it. */
export type AgeState = 'current' | 'aging' | 'old';

/** Up to how many days a release counts as current, and as aging. */
const limits = { current: 90, aging: 200 };

/**
 * How old a release is on a day: whole days, and what that means. A day before the release counts as its first:
 * the clock of the device is wrong then, and nothing better is known.
 */
export function ageOf(asOf: string, day: string): { days: number; state: AgeState } {
  const days = Math.max(0, daysBetween(asOf, day));
  if (days <= limits.current) return { days, state: 'current' };
  return { days, state: days <= limits.aging ? 'aging' : 'old' };
}

/**
 * The last day on which the next release is in time: the end of the half-year after that of `asOf`. The list is to be
 * published twice a year (measure 35).
 */
export function nextDue(asOf: string): string {
  const year = Number(asOf.slice(0, 4));
  return asOf.slice(5) < '07' ? endOfMonth(year, 12) : endOfMonth(year + 1, 6);
}

/** Whether the release after this one should have been published before `day` (measure 35). */
export function isOverdue(asOf: string, day: string): boolean {
  return day > nextDue(asOf);
}

/** The end of a term is announced this many days before it. */
const soon = 30;

/** Whether the term of an entry has passed on a day, or ends within thirty days; null otherwise and without a term. */
export function termOf(until: string | undefined, day: string): 'passed' | 'soon' | null {
  if (until === undefined || until === '' || addDays(day, soon) < until) return null;
  return until < day ? 'passed' : 'soon';
}
