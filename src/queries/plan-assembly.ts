import { addresses, localised } from '#src/lib/addresses.ts';
import { byLocaleOf } from '#src/lib/by-locale.ts';
import { dueDates } from '#src/lib/obligations.ts';
import { byNumber, type PlanMeasure } from '#src/lib/plan.ts';
import type { Body } from '#src/schemas/body.ts';
import type { Decree } from '#src/schemas/decree.ts';
import type { Measure } from '#src/schemas/measure.ts';
import type { MeasureText, PlanText } from '#src/schemas/plan-text.ts';
import type { FullLanguage } from './language.ts';
import { responsibilities } from './responsibility.ts';

/** The parts that the Plan is put together from. */
export interface PlanSource {
  decree: Decree;
  rows: Map<string, Measure>;
  bodies: Map<string, Body>;
  texts: Record<string, PlanText>;
  readers: FullLanguage[];
  origin: string;
}

type Cell = 'completion' | 'responsible' | 'deadline' | 'cost' | 'funding';

/** All rows of the table in the decree's order, merged cells resolved. */
export function assembleMeasures(source: PlanSource): PlanMeasure[] {
  return [...source.rows.keys()].sort(byNumber).map((id) => assembleMeasure(source, id));
}

function assembleMeasure(source: PlanSource, id: string): PlanMeasure {
  const row = rowOf(source, id);
  const inherits = row.inherits ?? {};
  const [completion, completionAt] = cell(source, row, 'completion');
  const [rule, ruleAt] = cell(source, row, 'deadline');
  const [cost, costAt] = cell(source, row, 'cost');
  const [funding, fundingAt] = cell(source, row, 'funding');
  const [responsible, responsibleAt] = cell(source, row, 'responsible');
  const text = (at: string, pick: (cells: MeasureText) => string | undefined) =>
    byLocaleOf(source.texts, (texts) => pick(measureText(texts, at)));
  return {
    id,
    parent: row.parent ?? null,
    section: row.section,
    short: text(id, ({ short }) => short),
    title: text(id, ({ title }) => title),
    completionForm: completion.map((kind, index) => ({
      kind,
      text: text(completionAt, (cells) => cells.completion?.[index]),
    })),
    responsible: responsibilities(source, responsible, responsibleAt),
    deadline: {
      text: text(ruleAt, ({ deadline }) => deadline),
      kind: rule.kind,
      due: dueDates(rule, source.decree.period).map(({ due }) => due),
    },
    cost: { kind: cost, text: text(costAt, (cells) => cells.cost) },
    funding: { kind: funding, text: text(fundingAt, (cells) => cells.funding) },
    inherits: Object.fromEntries(Object.entries(inherits)),
    misprints: row.misprints ?? [],
    addresses: Object.fromEntries(
      source.readers.map(({ locale }) => [
        locale,
        source.origin + localised(locale, addresses.measure(id)),
      ]),
    ),
  };
}

/** A cell and the row that prints it; throws where neither the row nor the one it inherits from has it. */
export function cell<Name extends Cell>(
  source: PlanSource,
  row: Measure,
  name: Name,
): [NonNullable<Measure[Name]>, string] {
  const at = row.inherits?.[name] ?? row.id;
  const value = rowOf(source, at)[name];
  if (value === undefined) {
    throw new Error(`content/plan/measures.yaml: measure ${at} has no "${name}". Add it.`);
  }
  return [value, at];
}

/** One row; throws if the table has no such number. */
export function rowOf(source: PlanSource, id: string): Measure {
  const row = source.rows.get(id);
  if (!row)
    throw new Error(
      `content/plan/measures.yaml: there is no measure ${id}. Correct the reference.`,
    );
  return row;
}

function measureText(texts: PlanText, id: string): MeasureText {
  const cells = texts.measures[id];
  if (!cells)
    throw new Error(`content/plan/text/${texts.locale}.yaml: measure ${id} is missing. Add it.`);
  return cells;
}
