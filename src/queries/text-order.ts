import { getCollection, type CollectionEntry } from 'astro:content';
import { sourceLocale } from '#src/locales.ts';
import { adviceTopics } from '#src/schemas/advice.ts';

type Listed = CollectionEntry<'advice' | 'help'>;

/** The slugs of advice, or of one topic of it, or of help, in the order in which they are listed. */
export async function slugsInOrder(
  collection: 'advice' | 'help',
  topic?: string,
): Promise<string[]> {
  const entries: Listed[] = await getCollection(collection);
  return entries
    .filter(({ id }) => id.startsWith(`${sourceLocale}/`))
    .filter(({ data }) => topic === undefined || ('topic' in data && data.topic === topic))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id }) => id.slice(sourceLocale.length + 1));
}

/** Advice is ordered by topic, then within it. */
function rank({ data }: Listed): number {
  return ('topic' in data ? adviceTopics.indexOf(data.topic) * 100 : 0) + data.order;
}
