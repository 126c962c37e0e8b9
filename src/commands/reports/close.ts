import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { changeFolder } from '#src/commands/change-folder.ts';
import { changedFiles, frozenFiles, sha256 } from '#src/commands/content/frozen-files.ts';
import { root } from '#src/commands/project.ts';
import { command } from '#src/commands/steps.ts';
import { today } from '#src/lib/dates.ts';
import { edition } from '#src/schemas/edition.ts';
import { closedEdition, refuseUnannounced } from './closed-edition.ts';
import { readPlan } from './plan-rows.ts';
import { readYear } from './read-year.ts';
import { refuseUnfinished } from './refuse-unfinished.ts';
import { replaceScalars } from './replace-scalars.ts';
import { folderOf, placeOf, yearAsked } from './report-years.ts';

/**
 * Closes the summary of a year, or records a new edition of a closed one that content/corrections.yaml announces. Throws
 * a `StepFailure`, with nothing written, if anything is in the way.
 */
export async function closeReport(project: string, year: number, day = today()): Promise<void> {
  const plan = readPlan(project);
  const own = readYear(project, year, plan);
  const target = placeOf(project, year);
  const files = frozenFiles(target);
  const closed = closedEdition(project, year);
  const changed = closed ? changedFiles(closed.sha256, files) : [];
  if (closed && changed.length === 0) {
    console.log(`${year} is closed as edition ${closed.edition}. Nothing was changed.`);
    return;
  }
  if (closed) {
    const told = changed.map((words) => words.join(' ')).join(', ');
    refuseUnannounced(project, year, closed, `Since then ${told}.`, day);
  }
  refuseUnfinished(own, files, plan, day, closed === undefined);
  const number = closed ? closed.edition + 1 : 1;
  const text = readFileSync(join(target, 'report.yaml'), 'utf8');
  const report = replaceScalars(text, { edition: number, closed: true });
  const sums = { ...files, 'report.yaml': sha256(report) };
  const record = edition.parse({ edition: number, closedOn: day, sha256: sums });
  await changeFolder(target, { 'report.yaml': report, 'edition.yaml': stringify(record) });
  console.log(
    `Closed: ${folderOf(year)}, edition ${number}. From now on it changes only through content/corrections.yaml.`,
  );
}

if (import.meta.main) {
  await command(async () => {
    await closeReport(root, yearAsked(process.argv[2], 'npm run report:close -- YEAR'));
  });
}
