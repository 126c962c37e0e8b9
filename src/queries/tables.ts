import { joinTexts } from '#src/lib/by-locale.ts';
import { csvTable, type Cell } from '#src/lib/table.ts';
import type { ByLocale } from '#src/lib/plan.ts';
import { obligationRow, planRow } from '#src/schemas/published-tables.ts';
import { planData } from './plan-data.ts';

/** A list in one cell. */
export const joined = (items: readonly string[]) => items.join('; ');

/** One column for each language of a text. */
export function columnsPerLocale(name: string, texts: ByLocale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [`${name}_${locale}`, text]),
  );
}

/** plan.csv: one row a measure. */
export async function planTable(): Promise<string> {
  const { measures } = await planData();
  const rows = measures.map((measure): Record<string, Cell> => ({
    id: measure.id,
    parent: measure.parent,
    section: measure.section,
    ...columnsPerLocale('short', measure.short),
    ...columnsPerLocale('title', measure.title),
    ...columnsPerLocale(
      'completion_form',
      joinTexts(measure.completionForm.map(({ text }) => text)),
    ),
    ...columnsPerLocale('responsible', joinTexts(measure.responsible.map(({ text }) => text))),
    responsible_ids: joined(measure.responsible.map(({ body }) => body)),
    ...columnsPerLocale('deadline', measure.deadline.text),
    deadline_kind: measure.deadline.kind,
    due: joined(measure.deadline.due),
    ...columnsPerLocale('cost', measure.cost.text),
    ...columnsPerLocale('funding', measure.funding.text),
    funding_kind: measure.funding.kind,
    ...columnsPerLocale('address', measure.addresses),
  }));
  return csvTable(Object.keys(planRow.shape), rows);
}

/** obligations.csv: one row an obligation. */
export async function obligationTable(): Promise<string> {
  const { obligations } = await planData();
  const rows = obligations.map(({ bodies, what, ...rest }): Record<string, Cell> => ({
    ...rest,
    bodies: joined(bodies),
    ...columnsPerLocale('what', what),
  }));
  return csvTable(Object.keys(obligationRow.shape), rows);
}
