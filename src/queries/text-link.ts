import { addresses } from '#src/lib/addresses.ts';
import type { Language } from './language.ts';
import { shownText } from './translation.ts';

/** A page of advice or help as it is named in lists, under its title in the language it is shown in. */
export interface TextLink {
  title: string;
  description: string;
  href: string;
  lang: string;
}

/** Links to these pages, in the order given; throws on a slug that has no text. */
export function textLinks(
  collection: 'advice' | 'help',
  slugs: readonly string[],
  language: Language,
): Promise<TextLink[]> {
  const path = collection === 'advice' ? addresses.advicePage : addresses.helpPage;
  return Promise.all(
    slugs.map(async (slug) => {
      const { entry, lang } = await shownText(collection, slug, language);
      const { title, description } = entry.data;
      return { title, description, lang, href: language.href(path(slug)) };
    }),
  );
}
