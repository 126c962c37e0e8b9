import { getCollection, type CollectionEntry } from 'astro:content';
import { sourceHash } from '#src/lib/source-hash.ts';
import { localeCodes, localeOf, sourceLocale, type Locale } from '#src/locales.ts';
import type { Language } from './language.ts';

/** Collections of texts, one file a language, that may lack a language. */
export type TextCollection = 'pages' | 'advice' | 'help' | 'reportTexts';

/** A text as a reader of one language gets it: in that language, or else in the source language. */
export interface ShownText<Collection extends TextCollection> {
  entry: CollectionEntry<Collection>;
  shownIn: Locale;
  /** The languages in which there is such a text. */
  textIn: Locale[];
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What the reader has to know of the translation, as sentences. */
  notices: string[];
}

/** Texts lie by language, and in it by name; those of content/reports by year, and in it by language. */
function entryId(collection: TextCollection, locale: string, slug: string): string {
  return collection === 'reportTexts' ? `${slug}/${locale}` : `${locale}/${slug}`;
}

/** One text in the reader's language, or in the source language; throws if there is none in either. */
export async function shownText<Collection extends TextCollection>(
  collection: Collection,
  slug: string,
  { locale, t, derivedFrom }: Language,
): Promise<ShownText<Collection>> {
  const entries: CollectionEntry<Collection>[] = await getCollection(collection);
  const find = (folder: string) =>
    entries.find(({ id }) => id === entryId(collection, folder, slug));
  const [own, source] = [find(locale), find(sourceLocale)];
  const entry = own ?? source;
  if (!entry || !source) {
    const id = entryId(collection, sourceLocale, slug);
    throw new Error(`${collection}: ${id}.mdx is missing in content/. Write it.`);
  }
  const { code: shownIn, tag: lang, dir, name } = localeOf(own ? locale : sourceLocale);
  const stale =
    entry.data.source !== undefined && entry.data.source !== sourceHash(source.body ?? '');
  return {
    entry,
    shownIn,
    textIn: localeCodes.filter((code) => find(code) !== undefined),
    lang,
    dir,
    notices: [
      ...(own ? [] : [t('page.fallback', { language: name })]),
      ...(entry.data.translation === 'draft' ? [t('page.draft')] : []),
      ...(own && derivedFrom !== undefined ? [t('page.derived')] : []),
      ...(stale ? [t('page.stale')] : []),
    ],
  };
}

/** The slugs of a collection, each once. */
export async function slugsOf(collection: TextCollection): Promise<string[]> {
  const entries = await getCollection(collection);
  return [...new Set(entries.map(({ id }) => id.slice(id.indexOf('/') + 1)))];
}

/** What is said above words that come from one file a language: that they are a draft, or were converted. */
export function wordNotices(translation: string, { t, derivedFrom }: Language): string[] {
  return [
    ...(translation === 'draft' ? [t('page.draft')] : []),
    ...(derivedFrom === undefined ? [] : [t('page.derived')]),
  ];
}
