import type { ObligationTimeline } from '#src/lib/charts/obligation-timeline.ts';
import { today } from '#src/lib/dates.ts';
import { obligationStates, obligationState } from '#src/lib/reports/obligation-state.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';
import type { ReportData } from './report-data.ts';

/** "2024-H1" for a day of the first half of 2024. */
const halfOf = (due: string) => `${due.slice(0, 4)}-H${due.slice(5, 7) < '07' ? 1 : 2}`;

/** All obligations of the Plan by the half-year in which they fall due, and what is shown of them. */
export function dutyChart(
  { met, reports }: ReportData,
  { obligations }: PlanData,
  { t, format }: FullLanguage,
): ObligationTimeline {
  const day = today();
  const states = obligations.map((duty) => ({
    half: halfOf(duty.due),
    state: obligationState(duty, met, day),
  }));
  const count = (state: string, half?: string) =>
    states.filter((one) => one.state === state && (half === undefined || one.half === half)).length;
  const halves = [...new Set(states.map(({ half }) => half))].sort();
  const [latest] = reports;
  return {
    kind: 'obligation-timeline',
    id: 'obligations',
    title: t('chart.duties.title', {
      passed: states.length - count('ahead'),
      met: count('met'),
    }),
    description: obligationStates
      .map((state) => `${t(`duty.${state}`)}: ${format.number(count(state))}`)
      .join('; '),
    source: t('chart.source.report', {
      year: latest?.year ?? '',
      edition: latest?.edition ?? '',
      date: format.date(day),
    }),
    columns: halves.map((half) => {
      const [year = '', number = ''] = half.split('-H');
      const parts = obligationStates.map((id) => ({
        id,
        label: t(`duty.${id}`),
        count: count(id, half),
      }));
      return {
        label: t('due.half-year', { half: number, year }),
        short: number === '1' ? 'I' : 'II',
        group: year,
        parts,
        total: parts.reduce((sum, part) => sum + part.count, 0),
      };
    }),
    heads: { row: t('chart.period'), total: t('chart.total') },
  };
}
