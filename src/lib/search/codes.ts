const letters = 26;
const width = 3;

/** How many terms a language may have. */
export const mostTerms = letters ** width;

/**
 * The word that stands in the index for a term, by the term's place in the vocabulary. All are of one length, so that
 * none begins another: the engine matches beginnings, and cuts a word it does not know until one fits.
 */
export function codeOf(place: number): string {
  const at = (power: number) => Math.floor(place / letters ** power) % letters;
  return Array.from({ length: width }, (_, power) => String.fromCharCode(97 + at(power))).join('');
}
