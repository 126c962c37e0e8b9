import { join } from 'node:path';
import { StepFailure } from '#src/commands/steps.ts';
import type { Period } from '#src/lib/obligations.ts';

/** Where the summary of a year is, from the project's folder. */
export const folderOf = (year: number): string => `content/reports/${year}`;

/** The same on this machine. */
export const placeOf = (root: string, year: number): string => join(root, folderOf(year));

/** The failure of a command before it has written anything: what is wrong, and what to do. */
export const refused = (problem: string, fix: string): StepFailure =>
  new StepFailure('Nothing was written.', `${problem}\n→ ${fix}`);

/** The year that a command was given. Throws a `StepFailure` with its usage if it is none. */
export function yearAsked(said: string | undefined, usage: string): number {
  if (said !== undefined && /^\d{4}$/.test(said)) return Number(said);
  throw new StepFailure(
    `Usage: ${usage}`,
    said === undefined
      ? 'Please give the year.'
      : `"${said}" is no year. Please give one such as 2026.`,
  );
}

/** Throws a `StepFailure` unless a summary may be about the year: those of the Plan, and the one after it. */
export function refuseOtherYears(year: number, { from, to }: Period): void {
  if (year >= from && year <= to + 1) return;
  throw refused(
    `${year} is no year of the Plan ${from}–${to}, and not the one after it.`,
    `Give a year from ${from} to ${to + 1}. The last obligations fall due in ${to + 1}.`,
  );
}
