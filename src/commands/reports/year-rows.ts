import type { Problem } from '#src/commands/content/problem.ts';
import { difference } from '#src/commands/content/text-problems.ts';
import { twice } from '#src/commands/content/row-problems.ts';
import type { Report } from '#src/schemas/report.ts';
import type { PlanRows } from './plan-rows.ts';
import { folderOf } from './report-years.ts';

/** A report that is about another year than its folder, or whose rows are not those of the Plan. */
export function rowProblems(own: Report, year: number, { rows }: PlanRows): Problem[] {
  const file = `${folderOf(year)}/report.yaml`;
  const found = own.measures.map(({ measure }) => measure);
  const expected = rows.map(({ id }) => id);
  const wrongYear = {
    file,
    key: 'year',
    expected: `expected ${year}, as the folder is named`,
    fix: 'correct it',
  };
  return [
    ...(own.year === year ? [] : [wrongYear]),
    ...difference(file, 'measures', found, expected),
    ...twice(
      file,
      found.map((id) => ({ id })),
    ),
  ];
}
