import type { Execution } from '#src/schemas/report.ts';
import { dutiesIn } from './measure-duties.ts';
import type { PlanRow, PlanRows } from './plan-rows.ts';
import type { Year } from './read-year.ts';

/** A measure of which something is not shown in a year. */
export interface EvidenceGap {
  row: PlanRow;
  status: Execution['status'];
  /** Days that have passed although no evidence shows the obligation to be met, and days to come. */
  passed: string[];
  ahead: string[];
}

/** What a body has to show in a year, and what is missing of it. */
export interface BodyGaps {
  body: string;
  measures: number;
  gaps: EvidenceGap[];
}

/**
 * What evidence is missing in the summary of a year, by responsible body: measures without any, and those of which a day
 * has passed that no evidence shows to be met. Bodies with most such days first.
 *
 * @param met ids of obligations that evidence of any year shows to be met
 */
export function evidenceGaps(
  { report }: Year,
  { rows, bodies, period }: PlanRows,
  met: ReadonlySet<string>,
  day: string,
): BodyGaps[] {
  const statusOf = new Map(report.measures.map(({ measure, status }) => [measure, status]));
  const all = rows.map((row) => {
    const duties = dutiesIn(row.duties, report.year, period);
    const responsible = duties.length > 0 ? duties.flatMap((duty) => duty.bodies) : row.bodies;
    const open = duties.filter(({ id }) => !met.has(id));
    const status = statusOf.get(row.id) ?? 'no-evidence';
    const of = (body: string): EvidenceGap => {
      const due = open.filter((duty) => duty.bodies.includes(body)).map((duty) => duty.due);
      const passed = due.filter((date) => date < day);
      return { row, status, passed, ahead: due.filter((date) => date >= day) };
    };
    return { responsible: new Set(responsible), of };
  });
  const found = [...bodies.keys()].map((body) => {
    const own = all.filter(({ responsible }) => responsible.has(body)).map(({ of }) => of(body));
    const gaps = own.filter(({ status, passed }) => status === 'no-evidence' || passed.length > 0);
    return { body, measures: own.length, gaps };
  });
  return found.filter(({ gaps }) => gaps.length > 0).sort((a, b) => passedDays(b) - passedDays(a));
}

/** How many days have passed without evidence. */
export const passedDays = ({ gaps }: BodyGaps): number =>
  gaps.flatMap(({ passed }) => passed).length;
