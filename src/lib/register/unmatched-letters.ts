import { plainLetters } from './plain-letters.ts';
import { soundsOf } from './spelling.ts';

interface Letters {
  letters: ArrayLike<string>;
  /** Where each stands in the word. */
  places: number[];
}

export function lettersOf(word: string, bySound: boolean): Letters {
  const places: number[] = [];
  if (bySound) return { letters: soundsOf(word, places), places };
  const letters = plainLetters(word);
  return { letters, places: letters.map((_, at) => at) };
}

/**
 * Places of the letters of `own` that are no part of the longest common series of letters; where `typed` has a letter
 * too many, the place of the letter before it.
 */
export function unmatched(own: Letters, typed: ArrayLike<string>): number[] {
  const { letters, places } = own;
  const longest = Array.from({ length: letters.length + 1 }, () => [] as number[]);
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = letters.length - 1; i >= 0; i -= 1)
    for (let j = typed.length - 1; j >= 0; j -= 1)
      (longest[i] ?? [])[j] =
        letters[i] === typed[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: number[] = [];
  for (let i = 0, j = 0; i < letters.length || j < typed.length;) {
    if (i < letters.length && letters[i] === typed[j]) {
      i += 1;
      j += 1;
    } else if (i === letters.length || (j < typed.length && at(i, j + 1) > at(i + 1, j))) {
      found.push(places[Math.max(i - 1, 0)] ?? 0);
      j += 1;
    } else found.push(places[i++] ?? 0);
  }
  return found;
}
