import { addresses } from '#src/lib/addresses.ts';
import { addDays } from '#src/lib/dates.ts';
import { dueViews, type DueView } from './due.ts';
import { frame } from './frame.ts';
import { horizon } from './horizon.ts';
import { fullLanguageOf, type FullLanguage } from './language.ts';
import { planData } from './plan-data.ts';

/** The obligations of one month. */
export interface CalendarMonth {
  /** 2025-01, the fragment of its heading. */
  id: string;
  name: string;
  dues: DueView[];
}

/** The past obligations of one year. */
export interface CalendarYear {
  year: string;
  count: number;
  months: CalendarMonth[];
}

/** How far ahead "next" reaches. */
const nextInDays = 100;

/** /plan/calendar/: what falls due next, later, and what was due before. */
export async function calendarPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const data = await planData();
  const page = await frame(language, {
    title: language.t('calendar.title'),
    description: language.t('calendar.description'),
    path: addresses.calendar,
  });
  const dues = dueViews(data.obligations, data, language);
  const nextUntil = addDays(page.builtOn.iso, nextInDays);
  const past = dues.filter(({ passed }) => passed).reverse();
  return {
    frame: page,
    horizon: horizon(data.obligations, data, language),
    next: byMonth(
      dues.filter(({ passed, iso }) => !passed && iso <= nextUntil),
      language,
    ),
    later: byMonth(
      dues.filter(({ iso }) => iso > nextUntil),
      language,
    ),
    past: [...Map.groupBy(past, ({ iso }) => iso.slice(0, 4))].map(([year, own]): CalendarYear => ({
      year,
      count: own.length,
      months: byMonth(own, language),
    })),
    above: { text: language.t('plan.whole'), href: language.href(addresses.plan) },
    subscription: language.href(addresses.deadlines),
  };
}

function byMonth(dues: readonly DueView[], { format }: FullLanguage): CalendarMonth[] {
  return [...Map.groupBy(dues, ({ iso }) => iso.slice(0, 7))].map(([id, own]) => ({
    id,
    name: format.month(id),
    dues: own,
  }));
}

/** What the calendar prints. */
export type CalendarPage = Awaited<ReturnType<typeof calendarPage>>;
