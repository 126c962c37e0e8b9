import type { z } from 'zod';
import { today } from '#src/lib/dates.ts';
import { obligationState } from '#src/lib/reports/obligation-state.ts';
import { csvTable, type Cell } from '#src/lib/table.ts';
import type { publishedFigures, publishedReport } from '#src/schemas/published-report.ts';
import { dutyRow, executionRow, figureRow } from '#src/schemas/published-report-tables.ts';
import { planData } from './plan-data.ts';
import { reportData } from './report-data.ts';
import { columnsPerLocale, joined } from './tables.ts';

/** reports/<year>.csv: one row a measure. */
export async function executionTable({
  year,
  measures,
}: z.infer<typeof publishedReport>): Promise<string> {
  const plan = new Map((await planData()).measures.map((measure) => [measure.id, measure]));
  const rows = measures.map((own): Record<string, Cell> => {
    const count = (state: string) => own.obligations.filter((duty) => duty.state === state).length;
    const measure = plan.get(own.measure);
    return {
      year,
      measure: own.measure,
      section: measure?.section ?? '',
      ...columnsPerLocale('short', measure?.short ?? {}),
      status: own.status,
      ...columnsPerLocale('because', own.because ?? {}),
      responsible_ids: joined(measure?.responsible.map(({ body }) => body) ?? []),
      evidence: own.evidence.length,
      evidence_addresses: joined(own.evidence.map(({ address }) => address)),
      facts: joined([...new Set(own.evidence.flatMap(({ facts }) => facts))]),
      obligations_met: count('met'),
      obligations_overdue: count('overdue'),
      obligations_ahead: count('ahead'),
      changed: own.changed,
      ...columnsPerLocale('address', own.addresses),
    };
  });
  return csvTable(Object.keys(executionRow.shape), rows);
}

/** reports/obligations.csv: every obligation with what evidence shows of it. */
export async function dutyTable(): Promise<string> {
  const [{ obligations }, { met }] = await Promise.all([planData(), reportData()]);
  const day = today();
  const rows = obligations.map((duty): Record<string, Cell> => ({
    id: duty.id,
    measure: duty.measure,
    clause: duty.clause,
    due: duty.due,
    covers: duty.covers,
    bodies: joined(duty.bodies),
    state: obligationState(duty, met, day),
    counted_on: day,
  }));
  return csvTable(Object.keys(dutyRow.shape), rows);
}

/** figures.csv: one row a figure. */
export function figureTable({ figures }: z.infer<typeof publishedFigures>): string {
  const rows = figures.map((own): Record<string, Cell> => ({
    id: own.id,
    indicator: own.indicator,
    ...columnsPerLocale('name', own.name),
    ...columnsPerLocale('definition', own.definitionName),
    definition: own.definition,
    value: own.value,
    unit: own.unit,
    period: own.period,
    as_of: own.asOf,
    measures: joined(own.measures),
    facts: joined(own.facts),
    contradicts: joined(own.contradicts.map(({ figure }) => figure)),
    ...columnsPerLocale('address', own.addresses),
  }));
  return csvTable(Object.keys(figureRow.shape), rows);
}
