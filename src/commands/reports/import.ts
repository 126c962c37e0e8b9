import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { changeFolder } from '#src/commands/change-folder.ts';
import { sha256 } from '#src/commands/content/frozen-files.ts';
import { root } from '#src/commands/project.ts';
import { reason } from '#src/commands/register/unreadable.ts';
import { command } from '#src/commands/steps.ts';
import { today } from '#src/lib/dates.ts';
import { addStatements } from './add-statements.ts';
import { closedEdition, refuseUnannounced } from './closed-edition.ts';
import { describeAdditions, describeTable } from './describe-statements.ts';
import { statementOptions, type StatementOptions } from './import-options.ts';
import { refuseAbout, refuseFindings, refuseWarnings } from './judge-statements.ts';
import { newStatements, statementOf } from './new-statements.ts';
import { readPlan } from './plan-rows.ts';
import { readReportAliases } from './read-report-aliases.ts';
import { readStatementTable } from './read-statement-table.ts';
import { readYear } from './read-year.ts';
import { replaceScalars } from './replace-scalars.ts';
import { folderOf, placeOf, refused } from './report-years.ts';
import { readStatements } from './statement-rows.ts';

/**
 * Adds what a body says of its measures to the summary of a year: prints all findings and what is added, then writes
 * report.yaml and the file as received at once. Throws a `StepFailure`, with nothing written, if anything is in the way.
 */
export async function importStatements(
  project: string,
  options: StatementOptions,
  day = today(),
): Promise<void> {
  const { year, title, address, date } = options;
  const plan = readPlan(project);
  const body = refuseAbout(options, plan, day);
  const { report } = readYear(project, year, plan);
  const bytes = await readFile(options.file).catch((error: unknown) => {
    throw refused(`The file cannot be read: ${reason(error)}.`, 'Correct its path.');
  });
  const aliases = readReportAliases(project);
  const source = await readStatementTable(bytes, aliases);
  const { said, findings } = readStatements(source, aliases, plan, body.id);
  const file = { name: basename(options.file), sha256: sha256(bytes) };
  console.log(describeTable(file.name, said.length, findings));
  refuseFindings(said, findings);
  const about = { title, address, date, file };
  const all = new Map(said.map((row) => [row.measure, statementOf(row, about, body)]));
  const added = newStatements(all, report);
  if (added.size === 0) {
    console.log(`\n${folderOf(year)} has all of this already. Nothing was changed.`);
    return;
  }
  console.log(`\n${describeAdditions(added, report)}`);
  const closed = closedEdition(project, year);
  if (closed) refuseUnannounced(project, year, closed, 'It would be changed.', day);
  refuseWarnings(findings, options.acceptWarnings);
  const target = placeOf(project, year);
  const asOf = report.asOf < day ? day : report.asOf;
  const text = replaceScalars(readFileSync(join(target, 'report.yaml'), 'utf8'), { asOf });
  const kept = `received/${file.sha256.slice(0, 12)}.${source.format}`;
  const next = `npm run report:${closed ? 'close' : 'check'} -- ${year}`;
  await changeFolder(target, { 'report.yaml': addStatements(text, added, day), [kept]: bytes });
  console.log(
    `\nWritten: ${folderOf(year)}/report.yaml, ${kept}. Sources count as read up to ${asOf}. Next: ${next}`,
  );
}

if (import.meta.main) {
  await command(() => importStatements(root, statementOptions(process.argv.slice(2))));
}
