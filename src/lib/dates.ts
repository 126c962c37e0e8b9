/** Dates are ISO 8601 strings (`2025-01-20`): they sort as text and carry no time zone. */

const dayInMilliseconds = 86_400_000;

/**
 * The date that pages are counted from: `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) if it is
 * set, else now; as a calendar day in Kazakhstan. Throws if the variable is not a whole number.
 */
export function today(epoch = process.env['SOURCE_DATE_EPOCH'], now = Date.now()): string {
  if (epoch !== undefined && !/^\d+$/.test(epoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}": expected whole seconds since 1970, or unset it.`,
    );
  }
  const moment = epoch === undefined ? now : Number(epoch) * 1000;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', calendar: 'iso8601' })
    .format(moment)
    .slice(0, 10);
}

/** Whole days from one date to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMilliseconds;
}

/** The date so many days later (or earlier, if negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The last day of a month; `month` counts from 1. */
export function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
