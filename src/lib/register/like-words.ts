import { lettersIn, missing } from './distance.ts';
import { likeness, mayBeWrong } from './likeness.ts';
import { type RegisterIndex } from './register-index.ts';

interface WordMatch {
  like: number;
  length: number;
  names: number[];
}

/** Words of the register like a typed one, best first. */
export function likeWords(typed: string, { words }: RegisterIndex): WordMatch[] {
  const letters = lettersIn(typed);
  const limit = mayBeWrong(typed);
  return words
    .filter((word) => missing(letters, word.letters) <= limit)
    .map(({ key, names }) => ({ like: likeness(typed, key), length: key.length, names }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
}
