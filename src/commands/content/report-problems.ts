import { completionKinds } from '#src/schemas/measure.ts';
import type { Execution } from '#src/schemas/report.ts';
import { obligationsOf } from './measure-obligations.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { missing, twice } from './row-problems.ts';
import { difference } from './text-problems.ts';

const expectedFile = 'content/reports/expected-evidence.yaml';

/** Yearly summaries that leave a measure out, or name bodies, facts, obligations or days that cannot be. */
export function reportProblems(content: Content): Problem[] {
  const plan = content.measures.map(({ id }) => id);
  const kinds = content.expectedEvidence.map(({ id }) => id);
  return [
    ...Object.entries(content.reports).flatMap(([folder, report]) => {
      const file = `content/reports/${folder}/report.yaml`;
      const year = { file, key: 'year', expected: `expected ${folder}, as its folder is named` };
      return [
        ...(String(report.year) === folder ? [] : [year]),
        ...rowProblems(file, report.measures, plan),
        ...report.measures.flatMap((row) => sourceProblems(file, row, report.asOf, content)),
      ];
    }),
    ...content.corrections
      .filter(({ report: of }) => of && !(String(of.year) in content.reports))
      .map(({ date, report: of }) => ({
        file: 'content/corrections.yaml',
        key: date,
        expected: `there is no report of ${String(of?.year)}`,
      })),
    ...twice(expectedFile, content.expectedEvidence),
    ...difference(expectedFile, 'id', kinds, completionKinds),
  ];
}

/** Every measure of the Plan once, in its order. */
function rowProblems(file: string, rows: readonly Execution[], plan: readonly string[]): Problem[] {
  const found = rows.map(({ measure }) => measure);
  const gaps = [
    ...twice(
      file,
      found.map((id) => ({ id })),
    ),
    ...difference(file, 'measures', found, plan),
  ];
  const wrong = found.find((id, index) => id !== plan[index]);
  return gaps.length > 0 || wrong === undefined
    ? gaps
    : [{ file, key: `measures.${wrong}`, expected: 'is not in the order of the Plan' }];
}

function sourceProblems(file: string, row: Execution, asOf: string, content: Content): Problem[] {
  const bodies = new Set(content.bodies.map(({ id }) => id));
  const facts = new Set(content.facts.map(({ id }) => id));
  const owed = new Set(obligationsOf(row.measure, content));
  const at = `measures.${row.measure}`;
  const sources = [...row.evidence, ...row.statements, ...row.outside];
  const named = [...row.evidence, ...row.statements].flatMap(({ body }) => body ?? []);
  return [
    ...missing(file, `${at}.body`, named, bodies, 'body', 'content/plan/bodies.yaml'),
    ...sources.flatMap((source) =>
      missing(file, `${at}.facts`, source.facts, facts, 'fact', 'content/facts.yaml'),
    ),
    ...row.evidence
      .flatMap(({ meets }) => meets)
      .filter((id) => !owed.has(id))
      .map((id) => ({
        file,
        key: `${at}.meets`,
        expected: `"${id}" is no obligation of this measure`,
        fix: `use one of: ${[...owed].join(', ') || 'none, it has no dates'}`,
      })),
    ...[...sources.map(({ date }) => date), row.changed]
      .filter((date) => date > asOf)
      .map((date) => ({ file, key: at, expected: `${date} is later than asOf, ${asOf}` })),
  ];
}
