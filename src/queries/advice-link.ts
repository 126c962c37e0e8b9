import { addresses } from '#src/lib/addresses.ts';
import type { Language } from './language.ts';
import { shownText } from './translation.ts';

/** A page of advice as it is named in lists, under its title in the language it is shown in. */
export interface AdviceLink {
  title: string;
  description: string;
  href: string;
  lang: string;
}

/** Links to these pages of advice, in the order given; throws on a slug that content/advice lacks. */
export function adviceLinks(slugs: readonly string[], language: Language): Promise<AdviceLink[]> {
  return Promise.all(
    slugs.map(async (slug) => {
      const { entry, lang } = await shownText('advice', slug, language);
      const { title, description } = entry.data;
      return { title, description, lang, href: language.href(addresses.advicePage(slug)) };
    }),
  );
}
