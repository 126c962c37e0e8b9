import { addresses } from '#src/lib/addresses.ts';
import { frame } from './frame.ts';
import { fullLanguages, hasPlan, languageOf } from './language.ts';
import { planDigest } from './plan-digest.ts';

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

/** /{locale}/: doors by reader, then the Plan in figures, or the languages in which it can be read. */
export async function homePage(code: string | undefined) {
  const language = await languageOf(code);
  const { t, href } = language;
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
    digest: hasPlan(language) ? await planDigest(language) : null,
    planElsewhere: (await fullLanguages()).map(({ tag, name, href }) => ({
      tag,
      name,
      href: href(addresses.plan),
    })),
  };
}
