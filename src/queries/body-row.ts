import { today } from '#src/lib/dates.ts';
import { countMeasures, type PlanMeasure } from '#src/lib/plan.ts';
import type { Body } from '#src/schemas/body.ts';
import { bodyLinks, type BodyLink } from './body-link.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** A body in the list of bodies. */
export interface BodyRow extends BodyLink {
  kind: string;
  measures: number;
  /** Obligations whose date has passed, and those ahead. */
  passed: number;
  ahead: number;
}

/** One body with its counts; they are of dates, not of what was done. */
export function bodyRow(body: Body, data: PlanData, language: FullLanguage): BodyRow {
  const [link] = bodyLinks([body.id], data, language);
  if (!link) throw new Error(`content/plan/bodies.yaml: there is no body "${body.id}".`);
  const own = data.obligations.filter(({ bodies }) => bodies.includes(body.id));
  const passed = own.filter(({ due }) => due < today()).length;
  return {
    ...link,
    kind: language.t(`body.kind.${body.kind}`),
    measures: countMeasures(measuresOf(body.id, data)),
    passed,
    ahead: own.length - passed,
  };
}

/** The measures that name a body. */
export function measuresOf(id: string, { measures }: PlanData): PlanMeasure[] {
  return measures.filter(({ responsible }) => responsible.some(({ body }) => body === id));
}
