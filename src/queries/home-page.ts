import { addresses } from '#src/lib/addresses.ts';
import { doorsIn } from './doors.ts';
import { frame } from './frame.ts';
import { fullLanguages, hasPlan, languageOf } from './language.ts';
import { planDigest } from './plan-digest.ts';

/** /{locale}/: doors by reader, then the Plan in figures, or the languages in which it can be read. */
export async function homePage(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  return {
    frame: await frame(language, {
      title: t('home.title'),
      description: t('home.description'),
      path: addresses.home,
    }),
    doors: doorsIn(language),
    digest: hasPlan(language) ? await planDigest(language) : null,
    planElsewhere: (await fullLanguages()).map(({ tag, name, href }) => ({
      tag,
      name,
      href: href(addresses.plan),
    })),
  };
}
