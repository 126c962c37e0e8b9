import { getCollection, type CollectionEntry } from 'astro:content';
import { localeOf, type Locale } from '#src/locales.ts';

const folders = {
  contactTexts: 'contacts',
  jobCheckTexts: 'job-check',
  cardTexts: 'cards',
  organisationTexts: 'organisations',
} as const;

/** Collections with one file of words for each language. */
export type WordCollection = keyof typeof folders;

/** The words of one collection in one language; throws with the file to write if there is none. */
export async function wordsIn<Collection extends WordCollection>(
  collection: Collection,
  locale: Locale,
): Promise<CollectionEntry<Collection>['data']> {
  const entries: CollectionEntry<Collection>[] = await getCollection(collection);
  const entry = entries.find(({ id }) => id === locale);
  if (entry) return entry.data;
  const file = localeOf(locale).derivedFrom ?? locale;
  throw new Error(
    `content/${folders[collection]}/${file}.yaml is missing. Translate the Russian one.`,
  );
}
