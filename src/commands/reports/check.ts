import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblems } from '#src/commands/content/problem.ts';
import { root } from '#src/commands/project.ts';
import { command, StepFailure } from '#src/commands/steps.ts';
import { validateContent } from '#src/commands/validate-content.ts';
import { today } from '#src/lib/dates.ts';
import { checkOptions, type CheckOptions } from './check-options.ts';
import { describeBody } from './describe-gaps.ts';
import { evidenceGaps } from './evidence-gaps.ts';
import { readPlan } from './plan-rows.ts';
import { readSources } from './read-sources.ts';
import { readYear } from './read-year.ts';
import { refused, refuseOtherYears } from './report-years.ts';
import { textGaps, undatedFigures } from './text-gaps.ts';
import { wrapped } from './wrapped.ts';

/** All summaries below a project, by year. */
const yearsOf = (project: string) =>
  readdirSync(join(project, 'content', 'reports'))
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number);

/**
 * What is missing in the summary of a year, for its editor, in lines of at most 100 columns. Throws a `StepFailure` if
 * a summary cannot be read.
 */
export function missingInReport(
  project: string,
  { year, locale, body }: CheckOptions,
  day = today(),
): string {
  const plan = readPlan(project);
  refuseOtherYears(year, plan.period);
  if (body !== undefined && !plan.bodies.has(body)) {
    throw refused(`There is no body "${body}".`, 'Its id is in content/plan/bodies.yaml.');
  }
  const own = readYear(project, year, plan);
  const { expected, facts } = readSources(project);
  const years = yearsOf(project).map((each) => readYear(project, each, plan).report);
  const evidence = years.flatMap(({ measures }) => measures.flatMap((row) => row.evidence));
  const met = new Set(evidence.flatMap(({ meets }) => meets));
  const gaps = evidenceGaps(own, plan, met, day).filter(
    (each) => (body ?? each.body) === each.body,
  );
  const bodies = gaps.map((each) => describeBody(each, plan.bodies, expected, locale));
  const lists = {
    'Figures without a source date': undatedFigures(own.figures, facts),
    'Findings in words': textGaps(project, year),
  };
  const others = Object.entries(lists)
    .filter(([, lines]) => lines.length > 0 && body === undefined)
    .map(([title, lines]) => [`${title}:`, ...lines.map((line) => wrapped(line, 2))].join('\n'));
  const empty = own.report.measures.filter(({ status }) => status === 'no-evidence').length;
  const title = `Summary of ${year} on ${day}: ${own.report.measures.length} rows, ${empty} without evidence.`;
  const all = [...bodies, ...others];
  return [title, ...(all.length === 0 ? ['Nothing is missing.'] : all)].join('\n\n');
}

if (import.meta.main) {
  await command(() => {
    const options = checkOptions(process.argv.slice(2));
    const problems = validateContent(root);
    if (problems.length > 0)
      throw new StepFailure('content/ has problems.', describeProblems(problems));
    console.log(missingInReport(root, options));
    return Promise.resolve();
  });
}
