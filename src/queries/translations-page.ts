import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { addresses } from '#src/lib/addresses.ts';
import { sourceHash } from '#src/lib/source-hash.ts';
import { localeOf, sourceLocale } from '#src/locales.ts';
import { frame } from './frame.ts';
import { languageOf, languages, type Language } from './language.ts';

const collections = [
  'help',
  'advice',
  'pages',
  'contactTexts',
  'jobCheckTexts',
  'cardTexts',
  'organisationTexts',
] as const;

/** A text of content/ in one language. */
interface Text {
  /** Its path, with the language left out: `content/advice/…/passport-taken.mdx`. */
  name: string;
  locale: string;
  state: 'original' | 'draft' | 'reviewed';
  source: string | undefined;
  file: string;
}

/** How far the texts of one language are: counts, and by name what is missing or out of date. */
export interface LanguageState {
  name: string;
  tag: string;
  coverage: string;
  texts: number;
  reviewed: number;
  draft: number;
  stale: string[];
  missing: string[];
}

/** /{locale}/about/translations/: for each language what there is, who reviewed it and what has changed since. */
export async function translationsPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  const texts = await allTexts();
  const sources = texts.filter(({ locale }) => locale === sourceLocale);
  const hashes = new Map(
    sources.map(({ name, file }) => [name, sourceHash(readFileSync(file, 'utf8'))]),
  );
  return {
    frame: await frame(language, {
      title: t('translations.title'),
      description: t('translations.description'),
      path: addresses.translations,
    }),
    above: { text: t('navigation.about'), href: language.href(addresses.about('about')) },
    states: (await languages()).map((other) => stateOf(other, texts, hashes, language)),
  };
}

async function allTexts(): Promise<Text[]> {
  const entries = await Promise.all(collections.map((collection) => getCollection(collection)));
  return entries.flat().map(({ id, collection, filePath = '', data }) => {
    const [locale = '', slug] = id.split('/');
    const name = slug === undefined ? collection : `${collection}/${slug}`;
    return { name, locale, state: data.translation, source: data.source, file: filePath };
  });
}

function stateOf(
  { locale, name, tag, coverage, derivedFrom }: Language,
  texts: readonly Text[],
  hashes: ReadonlyMap<string, string>,
  { t }: Language,
): LanguageState {
  const own = texts.filter((text) => text.locale === locale);
  const has = new Set(own.map((text) => text.name));
  const stale = own.filter(
    (text) => text.state !== 'original' && text.source !== hashes.get(text.name),
  );
  const from = derivedFrom === undefined ? [] : [localeOf(derivedFrom).name];
  return {
    name,
    tag,
    coverage: [
      t(`translations.${coverage}`),
      ...from.map((original) => t('translations.derived', { language: original })),
      ...(locale === sourceLocale ? [t('translations.original')] : []),
    ].join('; '),
    texts: own.length,
    reviewed: own.filter(({ state }) => state === 'reviewed').length,
    draft: own.filter(({ state }) => state === 'draft').length,
    stale: stale.map((text) => text.name),
    missing: [...hashes.keys()].filter((text) => !has.has(text)),
  };
}

/** What the page of translations prints. */
export type TranslationsPage = Awaited<ReturnType<typeof translationsPage>>;
