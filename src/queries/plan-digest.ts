import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import { dueViews } from './due.ts';
import { horizon } from './horizon.ts';
import type { FullLanguage } from './language.ts';
import { planData } from './plan-data.ts';
import { planFigures } from './plan-figures.ts';

/** The Plan in short for the home page: its figures, its horizon and what falls due next. */
export async function planDigest(language: FullLanguage) {
  const data = await planData();
  const ahead = data.obligations.filter(({ due }) => due >= today());
  return {
    horizon: horizon(data.obligations, data, language),
    figures: planFigures(data, language),
    next: dueViews(ahead.slice(0, 3), data, language),
    links: {
      plan: language.href(addresses.plan),
      calendar: language.href(addresses.calendar),
    },
  };
}

/** What the home page prints of the Plan. */
export type PlanDigestView = Awaited<ReturnType<typeof planDigest>>;
