import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { changeFolder } from '#src/commands/change-folder.ts';
import { root } from '#src/commands/project.ts';
import { command } from '#src/commands/steps.ts';
import { today } from '#src/lib/dates.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { report } from '#src/schemas/report.ts';
import { newFigures, newReport } from './new-report.ts';
import { readPlan } from './plan-rows.ts';
import { folderOf, placeOf, refused, refuseOtherYears, yearAsked } from './report-years.ts';

/**
 * Starts the summary of a year from the Plan in `project`. Throws a `StepFailure`, with nothing written, if it is there
 * already or the Plan has no such year.
 */
export async function startReport(project: string, year: number): Promise<void> {
  const plan = readPlan(project);
  refuseOtherYears(year, plan.period);
  const target = placeOf(project, year);
  if (existsSync(target)) {
    throw refused(`${folderOf(year)} is there already.`, `npm run report:check -- ${year}`);
  }
  const text = newReport(year, plan, today());
  const { measures } = report.parse(parse(text));
  await changeFolder(target, { 'report.yaml': text, 'figures.yaml': newFigures(year) });
  const prose = fullLocaleCodes.map((code) => `${code}.mdx`).join(', ');
  console.log(
    `Written: ${folderOf(year)} (${measures.length} rows, all "no-evidence").\n` +
      `To be written when there are findings: ${prose}.\nNext: npm run report:check -- ${year}`,
  );
}

if (import.meta.main) {
  await command(async () => {
    await startReport(root, yearAsked(process.argv[2], 'npm run report:new -- YEAR'));
  });
}
