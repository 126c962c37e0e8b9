import { distance } from './distance.ts';

/** How many letters of a typed word may be wrong. */
export const mayBeWrong = (typed: string): number =>
  /\d/.test(typed) || typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;

/**
 * How like a word of a name is to what was typed, from 0 to 1 for equal: the beginning of the word, or mistyped in
 * at most `mayBeWrong` letters, or both. Words are keys of names.ts; numbers are equal or unlike.
 */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length < 2 || /\d/.test(typed) || /^\d/.test(word)) return 0;
  if (word.startsWith(typed)) return 0.9 + (0.1 * typed.length) / word.length;
  const limit = mayBeWrong(typed);
  const wrong = distance(typed, word, limit);
  if (wrong <= limit) return 0.95 * (1 - wrong / Math.max(typed.length, word.length));
  if (typed.length < 5 || typed.length >= word.length) return 0;
  const inBeginning = distance(typed, word.slice(0, typed.length), 1);
  return inBeginning > 1 ? 0 : 0.8 * (1 - inBeginning / typed.length);
}
