import { getCollection, type CollectionEntry } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { sourceHash } from '#src/lib/source-hash.ts';
import { localeCodes, localeOf, sourceLocale } from '#src/locales.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';

/** Every page of content/pages in every language; a language without it shows the source text. */
export async function prosePaths() {
  const pages = await getCollection('pages');
  const slugs = new Set(pages.map(({ id }) => id.slice(id.indexOf('/') + 1)));
  return localeCodes.flatMap((locale) =>
    [...slugs].map((slug) => ({
      params: { locale, slug: slug === 'about' ? undefined : slug },
    })),
  );
}

/** /{locale}/about/…: a page of prose. `entry` is rendered by the page file. */
export async function prosePage(code: string | undefined, slug = 'about') {
  const language = await languageOf(code);
  const pages = await getCollection('pages');
  const { t, format, locale } = language;
  const find = (folder: string) => pages.find(({ id }) => id === `${folder}/${slug}`);
  const own = find(locale);
  const source = find(sourceLocale);
  const entry = own ?? source;
  if (!entry) throw new Error(`content/pages/${sourceLocale}/${slug}.mdx is missing.`);
  const shown = localeOf(own ? locale : sourceLocale);
  return {
    entry,
    frame: await frame(language, {
      title: entry.data.title,
      description: entry.data.description,
      path: addresses.about(slug),
      indexable: own !== undefined,
    }),
    /** Language and direction of the content, for <main>. */
    lang: shown.tag,
    dir: shown.dir,
    updated: t('page.updated', { date: format.date(entry.data.updated) }),
    notices: [
      ...(own ? [] : [t('page.fallback', { language: shown.name })]),
      ...(own?.data.translation === 'draft' ? [t('page.draft')] : []),
      ...(own && source && isStale(own, source) ? [t('page.stale')] : []),
    ],
  };
}

type Entry = CollectionEntry<'pages'>;

/** Whether the source text has changed since this translation was made. */
function isStale(own: Entry, source: Entry): boolean {
  return own.data.source !== undefined && own.data.source !== sourceHash(source.body ?? '');
}
