import { dueDates, owes, type DueDate, type Period } from '#src/lib/obligations.ts';
import type { Measure } from '#src/schemas/measure.ts';

/** A dated obligation of a measure, and the bodies that owe it. */
export interface Duty extends DueDate {
  /** As in obligations.json: `35-2026-06-30`. */
  id: string;
  bodies: string[];
}

/** The dated obligations of a measure whose merged cells are resolved, earliest first. */
export function dutiesOf({ id, responsible = [], deadline }: Measure, period: Period): Duty[] {
  const allYears = responsible.flatMap(({ years }) => years ?? []);
  return (deadline === undefined ? [] : dueDates(deadline, period)).map((date) => ({
    id: `${id}-${date.due}`,
    ...date,
    bodies: responsible
      .filter(({ years }) => owes(years, date, allYears, period))
      .map(({ body }) => body),
  }));
}

/** Those that the summary of a year is about: of that year of execution; after the Plan, those due in that year. */
export function dutiesIn<Due extends DueDate>(
  duties: readonly Due[],
  year: number,
  { to }: Period,
): Due[] {
  return duties.filter(({ covers, due }) =>
    year > to ? due.startsWith(String(year)) : covers === year,
  );
}
