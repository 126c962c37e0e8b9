import { distance } from '#src/lib/register/distance.ts';
import type { Terms } from './terms.ts';

/** The words of a site in one language. A place is the number of a word in it. */
export interface Vocabulary {
  words: readonly string[];
  placeOf: (term: string) => number | undefined;
  /** The places of words that begin so, the shortest first. */
  beginning: (folded: string) => number[];
  /** The places of the words nearest to one, at most so many slips of the hand away; fewer where only stems are near. */
  near: (folded: string, slips: number, stemSlips: number) => number[];
}

/** The vocabulary of words, each the example of one term. */
export function vocabularyOf(words: readonly string[], { folded, term }: Terms): Vocabulary {
  const foldedWords = words.map(folded);
  const terms = foldedWords.map(term);
  const places = new Map(terms.map((each, place) => [each, place]));
  const lengthOf = (place: number) => foldedWords[place]?.length ?? 0;
  const all = (fits: (word: string, place: number) => boolean) =>
    foldedWords.flatMap((word, place) => (fits(word, place) ? [place] : []));
  return {
    words,
    placeOf: (each) => places.get(each),
    beginning: (start) =>
      all((word) => word.startsWith(start)).sort((a, b) => lengthOf(a) - lengthOf(b)),
    near(word, slips, stemSlips) {
      const stem = term(word);
      for (let most = 1; most <= slips; most += 1) {
        const found = all(
          (other, place) =>
            distance(word, other, most) <= most ||
            (most <= stemSlips && distance(stem, terms[place] ?? '', most) <= most),
        );
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}
