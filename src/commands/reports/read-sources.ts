import { z } from 'zod';
import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { expectedEvidence } from '#src/schemas/expected-evidence.ts';
import { fact } from '#src/schemas/fact.ts';

/** What summaries rest on: facts, and what would count as evidence. Throws a `StepFailure` if it cannot be read. */
export function readSources(project: string) {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    parseWith(schema, file, load(project, file, problems), problems);
  const expected = read('content/reports/expected-evidence.yaml', z.array(expectedEvidence)) ?? [];
  const facts = read('content/facts.yaml', z.array(fact)) ?? [];
  if (problems.length > 0) {
    throw new StepFailure('Nothing could be checked.', describeProblems(problems));
  }
  return { expected: new Map(expected.map(({ id, text }) => [id as string, text])), facts };
}
