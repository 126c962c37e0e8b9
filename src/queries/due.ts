import { addresses } from '#src/lib/addresses.ts';
import { daysBetween, today } from '#src/lib/dates.ts';
import type { Obligation } from '#src/lib/plan.ts';
import { bodyLinks, type BodyLink } from './body-link.ts';
import { period } from './due-period.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** One dated obligation as it is printed. That its date has passed says nothing about whether it was done. */
export interface DueView {
  id: string;
  iso: string;
  /** The last day in time, in full. */
  date: string;
  /** How exactly the decree dates it: "the whole of 2024", "December 2026", or null for a day. */
  within: string | null;
  covers: number;
  passed: boolean;
  /** "12 days left", "the deadline passed 12 days ago", counted from the build’s date. */
  state: string;
  /** Number and heading of the measure, or the clause. */
  label: string;
  heading: string;
  href: string;
  measure: string | null;
  what: string;
  bodies: BodyLink[];
  /** Owed by every body of the Plan (clause 3). */
  byAll: boolean;
}

/** Obligations as they are printed, in the order given. */
export function dueViews(
  obligations: readonly Obligation[],
  data: PlanData,
  language: FullLanguage,
): DueView[] {
  const day = today();
  return obligations.map((obligation) => dueView(obligation, data, language, day));
}

function dueView(
  obligation: Obligation,
  data: PlanData,
  language: FullLanguage,
  day: string,
): DueView {
  const { t, format, locale, href } = language;
  const { due, measure, clause, covers } = obligation;
  const passed = due < day;
  const days = Math.abs(daysBetween(day, due));
  const byAll = data.decree.duties.some((duty) => duty.clause === clause && duty.from === 'all');
  return {
    id: obligation.id,
    iso: due,
    date: format.date(due),
    within: period(obligation, language),
    covers,
    passed,
    state: t(passed ? 'due.passed' : 'due.left', { days }),
    label:
      measure === null
        ? t('clause.number', { id: clause ?? '' })
        : t('measure.number', { id: measure }),
    heading:
      measure === null
        ? t(`clause.${clause ?? ''}.heading`)
        : (data.measures.find(({ id }) => id === measure)?.short[locale] ?? ''),
    href:
      measure === null
        ? `${href(addresses.decree)}#clause-${clause ?? ''}`
        : href(addresses.measure(measure)),
    measure,
    what: obligation.what[locale] ?? '',
    bodies: byAll ? [] : bodyLinks(obligation.bodies, data, language),
    byAll,
  };
}
