import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import { dueViews } from './due.ts';
import { frame } from './frame.ts';
import { horizon } from './horizon.ts';
import { languageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { planFigures } from './plan-figures.ts';

/** A way in for one kind of reader. Only doors that lead somewhere are listed. */
export interface Door {
  id: string;
  title: string;
  text: string;
  href: string;
}

const doors = [
  { id: 'for-me', path: `${addresses.help}#for-me` },
  { id: 'for-someone', path: `${addresses.help}#for-someone` },
  { id: 'i-saw', path: `${addresses.help}#i-saw` },
  { id: 'i-check', path: `${addresses.help}#i-check` },
] as const;

/** /{locale}/: doors by reader, then the Plan in figures and what falls due next. */
export async function homePage(code: string | undefined) {
  const language = await languageOf(code);
  const data = await planData();
  const { t, href } = language;
  const ahead = data.obligations.filter(({ due }) => due >= today());
  return {
    frame: await frame(language, {
      title: t('home.title'),
      description: t('home.description'),
      path: addresses.home,
    }),
    doors: doors.map(({ id, path }): Door => ({
      id,
      title: t(`door.${id}.title`),
      text: t(`door.${id}.text`),
      href: href(path),
    })),
    horizon: horizon(data.obligations, data, language),
    figures: planFigures(data, language),
    next: dueViews(ahead.slice(0, 3), data, language),
    links: {
      plan: href(addresses.plan),
      calendar: href(addresses.calendar),
    },
  };
}

/** What the home page prints. */
export type HomePage = Awaited<ReturnType<typeof homePage>>;
