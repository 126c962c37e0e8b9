import { daysBetween, today } from '#src/lib/dates.ts';
import type { Obligation } from '#src/lib/plan.ts';
import { obligationState, type ObligationState } from '#src/lib/reports/obligation-state.ts';
import { dueViews, type DueView } from './due.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';
import type { ReportData } from './report-data.ts';

/** A dated obligation with what evidence shows of it. */
export interface DutyView extends DueView {
  fulfilment: ObligationState;
  fulfilmentText: string;
}

/** Obligations with what evidence shows of them, in the order given. */
export function dutyViews(
  obligations: readonly Obligation[],
  { met }: ReportData,
  data: PlanData,
  language: FullLanguage,
): DutyView[] {
  const day = today();
  return dueViews(obligations, data, language).map((view) => {
    const fulfilment = obligationState({ id: view.id, due: view.iso }, met, day);
    const shownOn = met.get(view.id) ?? '';
    const late = shownOn.length === 10 ? daysBetween(view.iso, shownOn) : 0;
    return {
      ...view,
      fulfilment,
      fulfilmentText:
        late > 0
          ? language.t('duty.late', { date: language.format.date(shownOn), days: late })
          : language.t(`duty.${fulfilment}`),
    };
  });
}
