import { today } from '#src/lib/dates.ts';
import { countMeasures } from '#src/lib/plan.ts';
import { dueViews, type DueView } from './due.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

export interface PlanFigures {
  measures: number;
  bodies: number;
  obligations: number;
  /** Obligations whose date has passed; nothing is said about whether they were done. */
  passed: number;
  ahead: number;
  continuous: number;
  next: DueView | null;
}

/** Counts over the whole Plan, from the decree's dates and the build's date. */
export function planFigures(data: PlanData, language: FullLanguage): PlanFigures {
  const { measures, obligations } = data;
  const ahead = obligations.filter(({ due }) => due >= today());
  return {
    measures: countMeasures(measures),
    bodies: new Set(measures.flatMap(({ responsible }) => responsible.map(({ body }) => body)))
      .size,
    obligations: obligations.length,
    passed: obligations.length - ahead.length,
    ahead: ahead.length,
    continuous: countMeasures(measures.filter(({ deadline }) => deadline.due.length === 0)),
    next: dueViews(ahead.slice(0, 1), data, language)[0] ?? null,
  };
}
