import { findingCounts } from '#src/commands/register/describe-findings.ts';
import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';
import { StepFailure } from '#src/commands/steps.ts';
import type { Body } from '#src/schemas/body.ts';
import type { StatementOptions } from './import-options.ts';
import type { PlanRows } from './plan-rows.ts';
import { refused, refuseOtherYears } from './report-years.ts';
import type { Said } from './said-row.ts';

/** The body that says it. Throws a `StepFailure` if there is no such body or year, or the day has not come. */
export function refuseAbout(
  { body, date, year }: Pick<StatementOptions, 'body' | 'date' | 'year'>,
  { bodies, period }: PlanRows,
  day: string,
): Body {
  refuseOtherYears(year, period);
  if (date > day) throw refused(`--date ${date} has not come yet.`, 'Give the day of the source.');
  const found = bodies.get(body);
  if (found) return found;
  const all = [...bodies.values()].map(({ id, short }) => `  ${id}: ${short.ru}`);
  throw refused(`There is no body "${body}".`, `Give one of these:\n${all.join('\n')}`);
}

/** Throws a `StepFailure` if a table has errors, or says nothing. */
export function refuseFindings(said: readonly Said[], findings: readonly PrintedFinding[]): void {
  if (findings.some(({ severity }) => severity === 'error')) {
    const told = `${findingCounts(findings)}: see above.`;
    throw refused(told, 'Correct the file, or have the body correct it, and import it again.');
  }
  if (said.length === 0) throw refused('The table says nothing.', 'Expected at least one row.');
}

/** Throws a `StepFailure` if there are warnings that nobody has accepted. */
export function refuseWarnings(findings: readonly PrintedFinding[], isAccepted: boolean): void {
  if (findings.length === 0 || isAccepted) return;
  throw new StepFailure(
    'Nothing was written.',
    `${findingCounts(findings)}: see above.\n→ Correct the file, or add --accept-warnings if all of it is as it should be.`,
  );
}
