import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { termsOf } from '#src/lib/search/terms.ts';
import { wordsOf } from '#src/lib/search/words.ts';
import type { SearchablePage } from './searchable-page.ts';

/** How much a word weighs in a short name, a longer one, the description, a heading, the text: the engine squares it, and what is heavier than about two hardly counts more. */
export const weights = [3.2, 2.2, 1.3, 0.9, 0.5];

/** The terms of a page, each once, at the heaviest place it has. */
export type PageTerms = ReadonlyMap<string, number>;

/** A name of so few words says no more than what it is asked for. */
const shortName = 2;

/** Numbers longer than a year are found as a whole or not at all. */
const isIndexed = (word: string) => !/^\d/.test(word) || /^\d{1,4}$|^\d{1,2}\.\d$/.test(word);

/** Reads the terms of pages in one language and remembers the words they were made of. */
export function termReader(rules: LanguageRules, locale: string) {
  const { folded, term, isStopWord } = termsOf(rules);
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const cut = (word: string) =>
    rules.unspaced ? Array.from(segmenter.segment(word), ({ segment }) => segment) : [word];
  const examples = new Map<string, Map<string, number>>();

  /** The terms of a text in its order. */
  function read(text: string): string[] {
    const words = wordsOf(text)
      .flatMap(cut)
      .map((word) => word.toLowerCase());
    return words.flatMap((word) => {
      const plain = folded(word);
      if (isStopWord(plain) || !isIndexed(plain)) return [];
      const found = term(plain);
      const seen = examples.get(found) ?? new Map<string, number>();
      examples.set(found, seen.set(word, (seen.get(word) ?? 0) + 1));
      return [found];
    });
  }

  function termsOfPage(page: SearchablePage): PageTerms {
    const found = new Map<string, number>();
    const isShort = new Set(read(page.names)).size <= shortName;
    const names = isShort ? [page.names, ''] : ['', page.names];
    [...names, page.description, page.headings, page.text].forEach((text, at) => {
      for (const each of read(text)) if (!found.has(each)) found.set(each, weights[at] ?? 1);
    });
    return found;
  }

  /** One word of a term: the shortest that has it, of these the commonest. */
  const exampleOf = (found: string): string => {
    const words = [...(examples.get(found) ?? [])];
    words.sort(([a, m], [b, n]) => a.length - b.length || n - m || (a < b ? -1 : 1));
    return words[0]?.[0] ?? found;
  };

  return { read, termsOfPage, exampleOf };
}

/** So many pages may have a word in their text; of a commoner one a text does not tell them apart. */
const mostPages = (pages: number) => Math.min(pages / 3, 30);

/**
 * Leaves words that are common to most pages out of their texts, though not out of names, descriptions and headings: a
 * quarter of the index would tell nothing. Gives the pages, and the terms that were left out somewhere.
 */
export function withoutCommon(pages: readonly PageTerms[]): {
  pages: PageTerms[];
  common: Set<string>;
} {
  const counts = new Map<string, number>();
  for (const term of pages.flatMap((page) => [...page.keys()]))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  const ofText = Math.min(...weights);
  const isCommon = (term: string) => (counts.get(term) ?? 0) > mostPages(pages.length);
  const common = new Set<string>();
  const kept = pages.map(
    (page): PageTerms =>
      new Map(
        [...page].filter(([term, weight]) => {
          const leftOut = weight === ofText && isCommon(term);
          if (leftOut) common.add(term);
          return !leftOut;
        }),
      ),
  );
  return { pages: kept, common };
}
