import { z } from 'zod';
import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { figure, type Figure } from '#src/schemas/figure.ts';
import { report, type Report } from '#src/schemas/report.ts';
import type { PlanRows } from './plan-rows.ts';
import { folderOf } from './report-years.ts';
import { rowProblems } from './year-rows.ts';

/** The summary of a year without its prose. */
export interface Year {
  report: Report;
  figures: Figure[];
}

/** Reads report.yaml and figures.yaml of a year. Throws a `StepFailure` with all that is wrong in them. */
export function readYear(project: string, year: number, plan: PlanRows): Year {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = `${folderOf(year)}/${name}`;
    return parseWith(schema, file, load(project, file, problems), problems);
  };
  const own = read('report.yaml', report);
  const figures = read('figures.yaml', z.array(figure));
  if (own) problems.push(...rowProblems(own, year, plan));
  if (own && figures && problems.length === 0) return { report: own, figures };
  throw new StepFailure(
    `The summary of ${year} has the problems listed above. Nothing was written.`,
    describeProblems(problems),
  );
}
