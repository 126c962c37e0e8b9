import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';

/** Throws a `StepFailure` with all problems that were met in the releases of a folder, if there are any. */
export function refuseDamage(folder: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const told = describeProblems(problems);
  throw new StepFailure(`An earlier release in ${folder} is damaged. Nothing was written.`, told);
}
