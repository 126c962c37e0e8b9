import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { correction } from '#src/schemas/correction.ts';
import { edition, type Edition } from '#src/schemas/edition.ts';
import { folderOf } from './report-years.ts';

const correctionsFile = 'content/corrections.yaml';

function read<Schema extends z.ZodType>(project: string, file: string, schema: Schema) {
  const problems: Problem[] = [];
  const value = parseWith(schema, file, load(project, file, problems), problems);
  if (value !== undefined) return value;
  throw new StepFailure('Nothing was written.', describeProblems(problems));
}

/** The edition as which a year was closed; undefined while it is open. Throws a `StepFailure` if it is damaged. */
export function closedEdition(project: string, year: number): Edition | undefined {
  const file = `${folderOf(year)}/edition.yaml`;
  return existsSync(join(project, file)) ? read(project, file, edition) : undefined;
}

/** Throws a `StepFailure` that says what to write unless content/corrections.yaml announces the next edition of a year. */
export function refuseUnannounced(
  project: string,
  year: number,
  closed: Edition,
  why: string,
  day: string,
): void {
  const next = closed.edition + 1;
  const isAnnounced = read(project, correctionsFile, z.array(correction)).some(
    ({ report }) => report?.year === year && report.edition === next,
  );
  if (isAnnounced) return;
  throw new StepFailure(
    `Then run the same command again. Nothing was written.`,
    `${year} was closed on ${closed.closedOn} as edition ${closed.edition}. ${why}
→ Restore what was changed, or add the correction to ${correctionsFile}:

- date: ${day}
  page: /reports/${year}/
  report: {year: ${year}, edition: ${next}}
  wrong: {kk: "…", ru: "…", en: "…"}
  since: ${closed.closedOn}
  done: {kk: "…", ru: "…", en: "…"}`,
  );
}
