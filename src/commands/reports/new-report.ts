import type { PlanRow, PlanRows } from './plan-rows.ts';
import { dutiesIn } from './measure-duties.ts';

/** "2026-06-30 (mlspp, akimats)" for each obligation that the year is about. */
function dueOf({ duties }: PlanRow, year: number, { period }: PlanRows): string {
  const own = dutiesIn(duties, year, period);
  if (own.length === 0) return 'nothing dated';
  return own.map(({ due, bodies }) => `${due} (${bodies.join(', ')})`).join('; ');
}

/**
 * The report.yaml of a year in which nothing has been found yet: every row of the Plan, with its heading and what falls
 * due as comments.
 */
export function newReport(year: number, plan: PlanRows, day: string): string {
  const rows = plan.rows.map((row) =>
    [
      `  # ${row.id}. ${row.short['ru'] ?? ''}`,
      `  # Due: ${dueOf(row, year, plan)}`,
      `  - measure: "${row.id}"`,
      '    status: no-evidence',
      `    changed: ${day}`,
      '',
    ].join('\n'),
  );
  return [
    `# The execution of the Plan in ${year}: one row for every measure. content/README.md says how to fill it in.`,
    '# A status follows from evidence. What a body says of itself goes into "statements", never into "status".',
    `year: ${year}`,
    'edition: 1',
    '# The day of publication.',
    `published: ${day}`,
    '# The day up to which sources were read.',
    `asOf: ${day}`,
    '# npm run report:close writes true.',
    'closed: false',
    'measures:',
    rows.join('\n'),
  ].join('\n');
}

/** The figures.yaml of a year in which nothing has been counted yet. */
export const newFigures = (year: number): string =>
  `# Every figure whose period ends in ${year}, once. Prose names its id and never types the number.\n[]\n`;
