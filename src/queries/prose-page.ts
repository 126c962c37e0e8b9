import { addresses } from '#src/lib/addresses.ts';
import { localeCodes } from '#src/locales.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';
import { shownText, slugsOf } from './translation.ts';

/** Every page of content/pages in every language. */
export async function prosePaths() {
  const slugs = await slugsOf('pages');
  return localeCodes.flatMap((locale) =>
    slugs.map((slug) => ({ params: { locale, slug: slug === 'about' ? undefined : slug } })),
  );
}

/** /{locale}/about/…: a page of prose. `entry` is rendered by the page file. */
export async function prosePage(code: string | undefined, slug = 'about') {
  const language = await languageOf(code);
  const shown = await shownText('pages', slug, language);
  const { title, description, updated } = shown.entry.data;
  const path = addresses.about(slug);
  return {
    ...shown,
    frame: await frame(language, { ...shown, title, description, path }),
    updated: language.t('page.updated', { date: language.format.date(updated) }),
  };
}
