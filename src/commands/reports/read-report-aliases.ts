import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { ambiguities } from '#src/lib/register/vocabulary.ts';
import { reportAliases, type ReportAliases } from '#src/schemas/report-aliases.ts';

const file = 'content/reports/columns.yaml';

/** A word with two meanings would silently have none. */
function doubleMeanings({ columns, ignored, statuses }: ReportAliases): Problem[] {
  const twice = { columns: ambiguities({ ...columns, ignored }), statuses: ambiguities(statuses) };
  return Object.entries(twice).flatMap(([key, words]) =>
    words.map((word) => ({ file, key, expected: `expected "${word}" in one place only` })),
  );
}

/** The words of bodies' tables below `project`. Throws a `StepFailure` with all problems. */
export function readReportAliases(project: string): ReportAliases {
  const problems: Problem[] = [];
  const aliases = parseWith(reportAliases, file, load(project, file, problems), problems);
  problems.push(...(aliases ? doubleMeanings(aliases) : []));
  if (aliases && problems.length === 0) return aliases;
  throw new StepFailure('Tables of bodies cannot be read', describeProblems(problems));
}
