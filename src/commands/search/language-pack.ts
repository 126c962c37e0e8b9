import { codeOf, mostTerms } from '#src/lib/search/codes.ts';
import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import type { Place, SearchPack } from '#src/lib/search/pack.ts';
import { engineIndex, type EngineIndex } from './engine-index.ts';
import { termReader, weights, withoutCommon, type PageTerms } from './page-terms.ts';
import type { SearchablePage } from './searchable-page.ts';

const longestSentence = 120;

/** The beginning of a description, whole words of it, where it is long: of a measure it is the whole of its text. */
const shortened = (text: string): string =>
  text.length <= longestSentence
    ? text
    : `${text.slice(0, longestSentence).replace(/[\s\p{P}]+\S*$/u, '')} …`;

/** Where a number or a day alone leads. */
function directPlaces(pages: readonly SearchablePage[]): Record<string, Place> {
  const direct: Record<string, Place> = {};
  const helpFirst = [...pages.entries()].sort(
    ([, a], [, b]) => Number(b.url.endsWith('/help/')) - Number(a.url.endsWith('/help/')),
  );
  for (const [page, { url, keys }] of helpFirst) {
    const path = /\/(?:plan|reports)\/(\d+(?:\.\d)?)\/$/.exec(url)?.[1];
    if (path !== undefined) direct[path] ??= { url, page };
    for (const { key, fragment, kind } of keys) {
      if (kind === 'phone' || url.endsWith('/calendar/'))
        direct[key] ??= { url: url + fragment, page };
    }
  }
  return direct;
}

/** Only the replacements of letters that lead to letters which the site has: the tables of Chinese are long. */
function neededRules(rules: LanguageRules, words: string): LanguageRules {
  if (!rules.unspaced) return rules;
  const needed = Object.entries(rules.letters).filter(([, letter]) => words.includes(letter));
  return { ...rules, letters: Object.fromEntries(needed) };
}

/**
 * The terms that stand in more than the text of some page. They are what is asked for, so they stand together in the
 * index, of which only the pieces that a question needs are fetched.
 */
const toldTerms = (pages: readonly PageTerms[]): Set<string> =>
  new Set(
    pages.flatMap((page) =>
      [...page].filter(([, weight]) => weight > Math.min(...weights)).map(([term]) => term),
    ),
  );

/** The pack of one language and Pagefind’s files for it. Throws if the language has more terms than codes. */
export async function languagePack(
  locale: string,
  rules: LanguageRules,
  synonyms: readonly (readonly string[])[],
  pages: readonly SearchablePage[],
): Promise<{ pack: SearchPack; engine: EngineIndex }> {
  const reader = termReader(rules, locale);
  const { pages: pageTerms, common } = withoutCommon(pages.map(reader.termsOfPage));
  const asked = synonyms.flat().flatMap(reader.read);
  const all = [...new Set([...pageTerms.flatMap((terms) => [...terms.keys()]), ...common, ...asked])];
  const told = toldTerms(pageTerms);
  const examples = all.map((term) => ({ term, word: reader.exampleOf(term) }));
  examples.sort(
    (a, b) => Number(told.has(b.term)) - Number(told.has(a.term)) || (a.word < b.word ? -1 : 1),
  );
  if (all.length > mostTerms)
    throw new Error(`${locale}: ${all.length} terms are more than the ${mostTerms} codes.`);
  const places = new Map(examples.map(({ term }, place) => [term, place]));
  const engine = await engineIndex(pageTerms, (term) => codeOf(places.get(term) ?? 0));
  const words = examples.map(({ word }) => word).join('\n');
  const pack: SearchPack = {
    rules: neededRules(rules, words),
    words,
    common: [...common].map((term) => places.get(term) ?? 0).sort((a, b) => a - b),
    synonyms,
    pages: pages.map(({ url, title, description, section, lang }, at) => ({
      id: engine.ids[at] ?? '',
      url,
      title,
      description: shortened(description),
      section,
      ...(lang === undefined ? {} : { lang }),
    })),
    direct: directPlaces(pages),
    entry: engine.entry,
    meta: engine.meta.toString('base64'),
  };
  return { pack, engine };
}
