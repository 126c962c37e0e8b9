import type { Reading } from './readings.ts';
import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands between two spaces of a question. */
export interface Token {
  typed: string;
  readings: (Reading | null)[];
}

const mostSuggestions = 3;

/** The question with each word that is not quite known replaced by what may have been meant, the nearest first. */
export function suggestionsFor(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  terms: Terms,
): string[] {
  const wordsAt = (places: readonly number[]) =>
    places.map((place) => vocabulary.words[place] ?? '');
  const others = tokens.map(({ typed, readings }) => {
    const [reading] = readings;
    if (readings.length !== 1 || reading?.how === 'known') return [];
    return wordsAt(
      reading?.words.map(({ place }) => place) ??
        vocabulary.near(terms.folded(typed), Math.min(3, typed.length >> 2), 0),
    );
  });
  const all = tokens.flatMap((_, at) =>
    (others[at] ?? []).map((word) =>
      tokens.map(({ typed }, place) => (place === at ? word : typed)).join(' '),
    ),
  );
  return all.slice(0, mostSuggestions);
}
