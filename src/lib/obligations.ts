import { endOfMonth } from './dates.ts';

/** How exactly the decree dates an obligation; the due date is the last day that is still in time. */
export type Precision = 'day' | 'month' | 'quarter' | 'half-year' | 'year';

export interface DueDate {
  due: string;
  precision: Precision;
  /** The year of execution that the obligation is about. */
  covers: number;
}

export interface Period {
  from: number;
  to: number;
}

export type DeadlineRule =
  | { kind: 'once'; at: string }
  | { kind: 'yearly-by'; by: string }
  | { kind: 'yearly' }
  | { kind: 'yearly-in'; month: number }
  | { kind: 'half-yearly' }
  | { kind: 'continuous' };

/**
 * The dates on which a measure falls due, earliest first; none for a continuous one.
 *
 * - `once`: the last day of the month or quarter named.
 * - `yearly-by`: that day, inclusive ("не позднее", clauses 3 and 4). A day in the first half of the year reports on
 *   the year before it (clause 3, paragraph 2: by 20 January 2025–2027 on 2024–2026); a later day on its own year.
 * - `yearly`: 31 December of each year of the Plan.
 * - `yearly-in`: the last day of that month of each year.
 * - `half-yearly`: 30 June and 31 December of each year.
 * - `continuous`: no date, so never overdue.
 */
export function dueDates(rule: DeadlineRule, period: Period): DueDate[] {
  if (rule.kind === 'continuous') return [];
  if (rule.kind === 'once') return [singleDate(rule.at)];
  return yearsOf(period).flatMap((year) => datesOfYear(rule, year));
}

function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function singleDate(at: string): DueDate {
  const year = Number(at.slice(0, 4));
  const quarter = /Q(\d)$/.exec(at)?.[1];
  const month = quarter === undefined ? Number(at.slice(5)) : Number(quarter) * 3;
  const precision = quarter === undefined ? 'month' : 'quarter';
  return { due: endOfMonth(year, month), precision, covers: year };
}

function datesOfYear(
  rule: Exclude<DeadlineRule, { kind: 'once' | 'continuous' }>,
  covers: number,
): DueDate[] {
  switch (rule.kind) {
    case 'yearly-by': {
      const year = rule.by < '07' ? covers + 1 : covers;
      return [{ due: `${year}-${rule.by}`, precision: 'day', covers }];
    }
    case 'yearly':
      return [{ due: `${covers}-12-31`, precision: 'year', covers }];
    case 'yearly-in':
      return [{ due: endOfMonth(covers, rule.month), precision: 'month', covers }];
    case 'half-yearly':
      return [
        { due: `${covers}-06-30`, precision: 'half-year', covers },
        { due: `${covers}-12-31`, precision: 'half-year', covers },
      ];
  }
}

/**
 * Whether a body that the decree names for certain years owes the obligation of one date. The years are years of
 * execution (measures 4, 20, 36), unless they reach past the Plan: then they can only be years of the due date
 * (measure 2: "МВД (2027 год)").
 */
export function owes(
  years: readonly number[] | undefined,
  date: DueDate,
  allYears: readonly number[],
  period: Period,
): boolean {
  if (years === undefined) return true;
  const countsDueYears = allYears.some((year) => year > period.to);
  return years.includes(countsDueYears ? Number(date.due.slice(0, 4)) : date.covers);
}
