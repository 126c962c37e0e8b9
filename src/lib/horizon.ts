import type { Period } from './obligations.ts';

/** The deadlines of one month: where it begins, in percent of the way, and how tall they stand, up to 1. */
export interface HorizonMark {
  start: number;
  height: number;
  passed: boolean;
}

/** The years of the Plan as a way from the first January on, with its deadlines and one day of it. */
export interface Horizon {
  marks: HorizonMark[];
  years: { year: string; start: number }[];
  monthWidth: number;
  today: number;
}

/** Reports on the last year are due until March; one month more leaves room for its name. */
const monthsAfter = 4;
const lowest = 0.3;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Places `dues` on the way. Heights are comparable between pages: the fullest month of `all` is 1. */
export function horizonOf(
  dues: readonly string[],
  all: readonly string[],
  period: Period,
  today: string,
): Horizon {
  const months = (period.to - period.from + 1) * 12 + monthsAfter;
  const start = (date: string) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const passed = (year - period.from) * 12 + (month - 1) + (day - 1) / 31;
    return rounded((Math.min(Math.max(passed, 0), months) / months) * 100);
  };
  const fullest = Math.max(1, ...[...byMonth(all).values()].map(({ length }) => length));
  const years = Array.from({ length: period.to - period.from + 2 }, (_, index) =>
    String(period.from + index),
  );
  return {
    marks: [...byMonth(dues)].map(([month, own]) => ({
      start: start(`${month}-01`),
      height: rounded(lowest + (1 - lowest) * Math.sqrt((own.length - 1) / fullest)),
      passed: own.every((due) => due < today),
    })),
    years: years.map((year) => ({ year, start: start(`${year}-01-01`) })),
    monthWidth: rounded(100 / months),
    today: start(today),
  };
}

function byMonth(dues: readonly string[]): Map<string, string[]> {
  return Map.groupBy(dues, (due) => due.slice(0, 7));
}
