import { directAnswer } from './direct-answer.ts';
import type { FoundPage, SearchPack } from './pack.ts';
import { placesIn, rankedPages, type Scores } from './ranking.ts';
import { readerOf, type Reading } from './readings.ts';
import { suggestionsFor, type Token } from './suggestions.ts';
import { slotsOf, worthAsking } from './slots.ts';
import { termsOf } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A page that answers a question. */
export interface FoundAnswer extends FoundPage {
  /** Found by its number or date alone. */
  isDirect: boolean;
  /** How well, beside the other answers to the same question. */
  score: number;
}

/** What a site says to a question. */
export interface SearchAnswer {
  answers: FoundAnswer[];
  /** The terms to be marked where they stand in a title or a description. */
  marked: ReadonlySet<string>;
  /** Questions that may have been meant. */
  suggestions: string[];
  /** Whether it may name what the pages do not: it has a word they do not know, or a long number. */
  isName: boolean;
}

/** Gives how well each page with the word at a place answers it. */
export type Ask = (place: number) => Promise<Scores>;

/** What is pasted beyond so many letters is not read. */
const longest = 200;

/** Whoever is in danger finds help before texts that say as much. */
const pageWeights: readonly [RegExp, number][] = [
  [/^\/[^/]+\/help\//, 1.4],
  [/^\/[^/]+\/advice\//, 1.15],
];
const weightOf = (url: string) => pageWeights.find(([pages]) => pages.test(url))?.[1] ?? 1;

/** Makes the search of a language from its pack; `ask` questions the index. */
export function searchOf(pack: SearchPack, ask: Ask) {
  const terms = termsOf(pack.rules);
  const vocabulary = vocabularyOf(pack.words.split('\n'), terms);
  const read = readerOf(pack.rules, terms, vocabulary);
  const common = new Set(pack.common);
  const termAt = (place: number) => terms.term(terms.folded(vocabulary.words[place] ?? ''));

  async function ranked(readings: readonly (Reading | null)[]) {
    const { named, indexed } = pack;
    const slots = slotsOf(readings, pack.synonyms).map((slot) =>
      worthAsking(slot, { named, indexed, common }),
    );
    const places = placesIn(slots);
    const scores = new Map(
      await Promise.all(
        places
          .filter((place) => place < indexed)
          .map(async (place) => [place, await ask(place)] as const),
      ),
    );
    const pages = rankedPages(slots, {
      scoresOf: (place) => scores.get(place) ?? new Map<number, number>(),
      isCommon: (place) => common.has(place),
      weightOf: (page) => weightOf(pack.pages[page]?.url ?? ''),
      pages: pack.pages.length,
    });
    return { pages, places };
  }

  return {
    terms,
    async find(query: string): Promise<SearchAnswer> {
      const direct = directAnswer(query, pack.direct);
      const typed = query.slice(0, longest).split(/\s+/u).filter(Boolean);
      const tokens = typed.map((each): Token => ({ typed: each, readings: read(each) }));
      const { pages, places } = await ranked(tokens.flatMap(({ readings }) => readings));
      const first = direct ? pack.pages[direct.page] : undefined;
      const answers = pages.flatMap(({ page, score }) => {
        const found = pack.pages[page];
        return found && found !== first ? [{ ...found, isDirect: false, score }] : [];
      });
      if (first) {
        const url = first.url + (direct?.at ?? '');
        answers.unshift({ ...first, url, isDirect: true, score: 0 });
      }
      return {
        answers,
        marked: new Set(places.map(termAt)),
        suggestions: suggestionsFor(tokens, vocabulary, terms),
        isName:
          /(?:\d\D?){6}/.test(query) ||
          tokens.some(({ readings }) => readings.some((each) => !each || each.how === 'near')),
      };
    },
  };
}
