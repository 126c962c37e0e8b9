import { today } from '#src/lib/dates.ts';
import { horizonOf, type Horizon } from '#src/lib/horizon.ts';
import type { Obligation } from '#src/lib/plan.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** The horizon of a page: the deadlines it is about, and what its signs mean. */
export interface HorizonView extends Horizon {
  caption: string;
}

/** The horizon on which these obligations stand; null if there are none. */
export function horizon(
  obligations: readonly Obligation[],
  data: PlanData,
  { t, format }: FullLanguage,
): HorizonView | null {
  if (obligations.length === 0) return null;
  const day = today();
  const dates = (list: readonly Obligation[]) => list.map(({ due }) => due);
  return {
    ...horizonOf(dates(obligations), dates(data.obligations), data.decree.period, day),
    caption: t('horizon.caption', { date: format.date(day) }),
  };
}
