import type { Checksums } from '#src/commands/content/frozen-files.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import type { PlanRows } from './plan-rows.ts';
import type { Year } from './read-year.ts';
import { folderOf } from './report-years.ts';

/** Throws a `StepFailure` with everything that keeps a summary from being closed. */
export function refuseUnfinished(
  { report: { year, edition } }: Year,
  files: Checksums,
  { period }: PlanRows,
  day: string,
  isFirst: boolean,
): void {
  const lastDay = `${Math.min(year, period.to)}-12-31`;
  const missing = fullLocaleCodes.map((code) => `${code}.mdx`).filter((name) => !files[name]);
  const problems = [
    ...(day > lastDay ? [] : [`The year is not over: it can be closed after ${lastDay}.`]),
    ...missing.map(
      (name) => `${folderOf(year)}/${name} is missing: write the findings of the year.`,
    ),
    ...(isFirst && edition !== 1 ? ['report.yaml: edition: expected 1, it was never closed.'] : []),
  ];
  if (problems.length > 0) throw new StepFailure('Nothing was written.', problems.join('\n'));
}
