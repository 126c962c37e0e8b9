import { nameWords } from './name-words.ts';

/** The words with which names of a sample begin. */
const mark = /^(ПРИМЕР|ҮЛГІ|SAMPLE)$/;

/** A name as it stands in an alphabetical list: what it is sorted by, and its first letter, a capital. */
export interface AlphabeticalPlace {
  sortedBy: string;
  initial: string;
}

/** The place of a name in an alphabetical list: by its first word after the legal form, as in a telephone book. */
export function alphabeticalPlace(name: string): AlphabeticalPlace {
  const text = name.normalize('NFC');
  const words = nameWords(text);
  const [first] = words.length > 1 ? words.filter((word) => !mark.test(word.text)) : words;
  const sortedBy = text.slice(first?.from ?? 0).toUpperCase();
  return { sortedBy, initial: /[\p{L}\p{N}]/u.exec(sortedBy)?.[0] ?? '#' };
}
