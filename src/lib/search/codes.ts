const letters = 26;
const width = 3;

/** How many terms a language may have. */
export const mostTerms = letters ** width;

/**
 * The word that stands in the index for a term, by the term's place in the vocabulary. In the order of
 * places, so that neighbours stand in one piece of the index; of one length, so that none begins another: the engine matches beginnings, and cuts a word it does not know until one fits.
 */
export function codeOf(place: number): string {
  const at = (power: number) => Math.floor(place / letters ** power) % letters;
  const letter = (_: unknown, from: number) => String.fromCharCode(97 + at(width - 1 - from));
  return Array.from({ length: width }, letter).join('');
}
