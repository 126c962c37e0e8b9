import { byLocaleOf, joinTexts } from '#src/lib/by-locale.ts';
import { dueDates, owes, type DueDate } from '#src/lib/obligations.ts';
import type { Obligation, PlanMeasure } from '#src/lib/plan.ts';
import { cell, rowOf, type PlanSource } from './plan-assembly.ts';

/**
 * Every dated obligation of the decree, earliest first: those of the measures, by the rules of lib/obligations.ts, and
 * those of clauses 3 and 4. Measure 5 owes nothing of its own: its parts 5.1–5.5 do.
 */
export function assembleObligations(
  source: PlanSource,
  measures: readonly PlanMeasure[],
): Obligation[] {
  const parents = new Set(measures.flatMap(({ parent }) => parent ?? []));
  return [
    ...measures
      .filter(({ id }) => !parents.has(id))
      .flatMap((measure) => ofMeasure(source, measure)),
    ...source.decree.duties.flatMap((duty) => ofDuty(source, measures, duty)),
  ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function ofMeasure(source: PlanSource, measure: PlanMeasure): Obligation[] {
  const { period } = source.decree;
  const [rule] = cell(source, rowOf(source, measure.id), 'deadline');
  const allYears = measure.responsible.flatMap(({ years }) => years ?? []);
  const bodiesOf = (date: DueDate) =>
    measure.responsible
      .filter(({ years }) => owes(years ?? undefined, date, allYears, period))
      .map(({ body }) => body);
  return dueDates(rule, period).map((date) => ({
    id: `${measure.id}-${date.due}`,
    measure: measure.id,
    clause: null,
    ...date,
    bodies: bodiesOf(date),
    what: joinTexts(measure.completionForm.map(({ text }) => text)),
  }));
}

function ofDuty(
  source: PlanSource,
  measures: readonly PlanMeasure[],
  duty: PlanSource['decree']['duties'][number],
): Obligation[] {
  const everyone = [
    ...new Set(measures.flatMap(({ responsible }) => responsible.map(({ body }) => body))),
  ];
  return duty.due.map((due) => ({
    id: `clause-${duty.clause}-${due}`,
    measure: null,
    clause: duty.clause,
    due,
    precision: 'day',
    covers: Number(due.slice(0, 4)) - 1,
    bodies: duty.from === 'all' ? everyone : [duty.from],
    what: byLocaleOf(source.texts, (texts) => texts.decree.clauses[duty.clause]),
  }));
}
