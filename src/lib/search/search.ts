import { directAnswer } from './direct-answer.ts';
import type { FoundPage, SearchPack } from './pack.ts';
import { placesIn, rankedPages, type Scores } from './ranking.ts';
import { readerOf, type Reading } from './readings.ts';
import { slotsOf } from './slots.ts';
import { termsOf } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A page that answers a question. */
export interface FoundAnswer extends FoundPage {
  /** Found by its number or date alone. */
  isDirect: boolean;
}

/** What a site says to a question. */
export interface SearchAnswer {
  answers: FoundAnswer[];
  /** The terms to be marked where they stand in a title or a description. */
  marked: ReadonlySet<string>;
  /** Words that may have been meant. */
  suggestions: string[];
}

/** Gives how well each page with the word at a place answers it. */
export type Ask = (place: number) => Promise<Scores>;

const mostSuggestions = 3;

/** Makes the search of a language from its pack; `ask` questions the index. */
export function searchOf(pack: SearchPack, ask: Ask) {
  const terms = termsOf(pack.rules);
  const vocabulary = vocabularyOf(pack.words.split('\n'), terms);
  const read = readerOf(pack.rules, terms, vocabulary);
  const placeIn = (word: string) => vocabulary.placeOf(terms.term(terms.folded(word)));
  const synonyms = pack.synonyms.map((group) =>
    group.map((phrase) =>
      read(phrase).flatMap((reading) => reading?.words[0]?.place ?? []),
    ).filter((places) => places.length > 0),
  );
  const termAt = (place: number) => terms.term(terms.folded(vocabulary.words[place] ?? ''));
  const wordsAt = (places: readonly number[]) => places.map((place) => vocabulary.words[place] ?? '');

  async function ranked(readings: readonly (Reading | null)[]) {
    const slots = slotsOf(readings, synonyms);
    const places = placesIn(slots);
    const scores = new Map(
      await Promise.all(places.map(async (place) => [place, await ask(place)] as const)),
    );
    const pages = rankedPages(slots, (place) => scores.get(place) ?? new Map());
    return { pages, places };
  }

  /** What may have been meant by words that are not known, from the nearest. */
  function suggested(query: string, readings: readonly (Reading | null)[]): string[] {
    const read = readings.flatMap((reading) =>
      reading?.how === 'near' ? reading.words.map(({ place }) => place) : [],
    );
    const far = wordsOf(query)
      .filter((word) => word.length > 3 && placeIn(word) === undefined)
      .flatMap((word) => vocabulary.near(terms.folded(word), Math.min(3, word.length >> 1)));
    return [...new Set(wordsAt(read.length > 0 ? read : far))].slice(0, mostSuggestions);
  }

  return {
    terms,
    async search(query: string): Promise<SearchAnswer> {
      const direct = directAnswer(query, pack.direct);
      const readings = query.split(/\s+/u).flatMap((typed) => read(typed));
      const { pages, places } = await ranked(readings);
      const first = direct ? pack.pages[direct.page] : undefined;
      const answers = pages.flatMap(({ page }) => {
        const found = pack.pages[page];
        return found && found !== first ? [{ ...found, isDirect: false }] : [];
      });
      const named = { url: direct?.url ?? '', ...(direct?.name ? { title: direct.name } : {}) };
      if (first) answers.unshift({ ...first, ...named, isDirect: true });
      const needed = answers.length === 0 || readings.some((reading) => reading?.how === 'near');
      return {
        answers,
        marked: new Set(places.map(termAt)),
        suggestions: needed ? suggested(query, readings) : [],
      };
    },
  };
}
