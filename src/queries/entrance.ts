import { addresses } from '#src/lib/addresses.ts';
import { frame } from './frame.ts';
import { siteSettings } from './site.ts';
import { hasPlan, languageOf, languages, type Language } from './language.ts';
import { sourceLocale } from '#src/locales.ts';

/** One language's part of a page that speaks all languages at once. */
export interface Greeting {
  language: Language;
  /** The address of its home page. */
  home: string;
  text: string;
  links: { label: string; href: string }[];
}

async function greetings(kind: 'chooser' | 'not-found'): Promise<Greeting[]> {
  return (await languages()).map((language) => {
    const { t, href } = language;
    const sections = hasPlan(language) ? (['help', 'plan'] as const) : (['help'] as const);
    return {
      language,
      home: href(addresses.home),
      text: kind === 'chooser' ? t('chooser.text') : t('not-found.title'),
      links: sections.map((id) => ({ label: t(`navigation.${id}`), href: href(addresses[id]) })),
    };
  });
}

async function entrance(kind: 'chooser' | 'not-found') {
  const language = await languageOf(sourceLocale);
  const { origin } = await siteSettings();
  const page = await frame(language, {
    title: language.t(`${kind}.title`),
    description: language.t(`${kind}.text`),
    path: addresses.home,
    indexable: kind === 'chooser',
  });
  return {
    frame: { ...page, address: `${origin}/`, canonical: kind === 'chooser' ? `${origin}/` : null },
    greetings: await greetings(kind),
  };
}

/** `/`: a plain chooser of the language, without a redirect. */
export const chooserPage = () => entrance('chooser');

/** 404.html, in all languages at once. */
export const notFoundPage = () => entrance('not-found');

/** What a page in all languages prints. */
export type EntrancePage = Awaited<ReturnType<typeof entrance>>;
