import { nameWords } from './name-words.ts';

/**
 * What stays of a name without legal form, quotation marks, case, alphabet, doubled letters and the ways to
 * write Kazakh and Russian in Latin letters: one letter a sound, words apart (Жаңа жол, Zhańa Zhol: `jana jol`).
 * Names with equal keys read alike; the key is not for readers.
 */
export const nameKey = (name: string): string =>
  nameWords(name.normalize('NFC'))
    .map(({ key }) => key)
    .join(' ');
