import { distance } from './distance.ts';
import { nameWords } from './name-words.ts';
import { plainLetters } from './plain-letters.ts';
import { rankedNames } from './ranked-names.ts';
import { type RegisterIndex } from './register-index.ts';
import { allowsForms } from './same-name.ts';

/** So many of the best are also compared letter by letter. */
const finalists = 12;

/** How many letters of its own words are other in one name than in the other; another legal form counts as one. */
function difference(typed: string, name: string): number {
  const letters = (text: string) =>
    plainLetters(
      nameWords(text)
        .map((word) => word.text)
        .join(''),
    ).join('');
  return distance(letters(typed), letters(name), 99) + (allowsForms(typed, name) ? 0 : 1);
}

/**
 * Places of names in the index that are like what was typed, best first. A rare word weighs more than one that most
 * names have, a short one less than a long one; of names that have all of it the shortest is first, of equal
 * ones that with the same legal form and double letters.
 */
export function similarNames(typed: string, index: RegisterIndex): number[] {
  const words = nameWords(typed).map(({ key }) => key);
  return rankedNames(words, index)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, finalists)
    .map(({ place, rank }) => {
      const text = index.names[place]?.text ?? '';
      return { place, rank: rank - difference(typed, text) / 1e4 };
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ place }) => place);
}
