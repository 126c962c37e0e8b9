import { codeOf, mostTerms } from '#src/lib/search/codes.ts';
import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import type { Place, SearchPack } from '#src/lib/search/pack.ts';
import { engineIndex, type EngineIndex } from './engine-index.ts';
import { termReader, weights, withoutCommon, type PageTerms } from './page-terms.ts';
import type { SearchablePage } from './searchable-page.ts';

const longestSentence = 70;

/** The beginning of a description, whole words of it, where it is long: of a measure it is the whole of its text. */
const shortened = (text: string): string =>
  text.length <= longestSentence
    ? text
    : `${text.slice(0, longestSentence).replace(/[\s\p{P}]+\S*$/u, '')} …`;

/** A description that begins by repeating the name of its page, without it. */
const withoutTitle = (description: string, title: string): string =>
  description.startsWith(`${title}: `) ? description.slice(title.length + 2) : description;

/** Where a number or a day alone leads. */
function directPlaces(pages: readonly SearchablePage[]): Record<string, Place> {
  const direct: Record<string, Place> = {};
  const helpFirst = [...pages.entries()].sort(
    ([, a], [, b]) => Number(b.url.endsWith('/help/')) - Number(a.url.endsWith('/help/')),
  );
  for (const [page, { url, keys }] of helpFirst) {
    const path = /\/(?:plan|reports)\/(\d+(?:\.\d)?)\/$/.exec(url)?.[1];
    if (path !== undefined) direct[path] ??= { page };
    for (const { key, fragment, kind } of keys) {
      if (kind === 'phone' || url.endsWith('/calendar/'))
        direct[key] ??= fragment === '' ? { page } : { page, at: fragment };
    }
  }
  return direct;
}

/** As much of each of Pagefind’s names, which are an index language and a hash, as tells them apart. */
function shortIds(ids: readonly string[]): string[] {
  const hashes = ids.map((id) => id.replace(/^\w+_/, ''));
  const cut = (length: number) => hashes.map((hash) => hash.slice(0, length));
  const lengths = Array.from({ length: 40 }, (_, less) => less + 1);
  return cut(lengths.find((length) => new Set(cut(length)).size === ids.length) ?? 40);
}

/** Only the replacements of letters that lead to letters which the site has: the tables of Chinese are long. */
function neededRules(rules: LanguageRules, words: string): LanguageRules {
  if (!rules.unspaced) return rules;
  const needed = Object.entries(rules.letters).filter(([, letter]) => words.includes(letter));
  return { ...rules, letters: Object.fromEntries(needed) };
}

/** Where the word of a term stands in the vocabulary: what is asked for, what only texts have, what no page has. */
function ranks(pages: readonly PageTerms[]): (term: string) => 0 | 1 | 2 {
  const ofText = Math.min(...weights);
  const heaviest = new Map<string, number>();
  for (const [term, weight] of pages.flatMap((page) => [...page]))
    heaviest.set(term, Math.max(weight, heaviest.get(term) ?? 0));
  return (term) => {
    const weight = heaviest.get(term);
    return weight === undefined ? 2 : weight > ofText ? 0 : 1;
  };
}

/** The pack of one language and Pagefind’s files for it. Throws if the language has more terms than codes. */
export async function languagePack(
  locale: string,
  rules: LanguageRules,
  synonyms: readonly (readonly string[])[],
  pages: readonly SearchablePage[],
): Promise<{ pack: SearchPack; engine: EngineIndex }> {
  const reader = termReader(rules, locale);
  const { pages: pageTerms, common } = withoutCommon(pages.map(reader.termsOfPage));
  const otherWords = synonyms.map((group) => group.map(reader.read));
  const all = [
    ...new Set([
      ...pageTerms.flatMap((terms) => [...terms.keys()]),
      ...common,
      ...otherWords.flat(2),
    ]),
  ];
  const rankOf = ranks(pageTerms);
  const examples = all.map((term) => ({
    term,
    word: reader.exampleOf(term),
    rank: rankOf(term),
  }));
  examples.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1));
  const upTo = (rank: number) => examples.filter((example) => example.rank <= rank).length;
  if (all.length > mostTerms)
    throw new Error(`${locale}: ${all.length} terms are more than the ${mostTerms} codes.`);
  const places = new Map(examples.map(({ term }, place) => [term, place]));
  const engine = await engineIndex(pageTerms, (term) => codeOf(places.get(term) ?? 0));
  const words = examples.map(({ word }) => word).join('\n');
  const ids = shortIds(engine.ids);
  const pack: SearchPack = {
    rules: neededRules(rules, words),
    words,
    named: upTo(0),
    indexed: upTo(1),
    common: [...common].map((term) => places.get(term) ?? 0).sort((a, b) => a - b),
    synonyms: otherWords.map((group) =>
      group
        .map((terms) => terms.map((term) => places.get(term) ?? 0))
        .filter((phrase) => phrase.length > 0),
    ),
    pages: pages.map(({ url, title, description, section, lang }, at) => ({
      id: ids[at] ?? '',
      url,
      title,
      description: shortened(withoutTitle(description, title)),
      section,
      ...(lang === undefined ? {} : { lang }),
    })),
    direct: directPlaces(pages),
    entry: engine.entry,
    meta: engine.meta.toString('latin1'),
  };
  return { pack, engine };
}
