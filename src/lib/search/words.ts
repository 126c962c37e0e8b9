import { withAsciiDigits } from '#src/lib/register/ascii-digits.ts';
import { mendMixedWords } from '#src/lib/register/mixed-words.ts';

/** A number with the signs inside it (5.1), or letters with the apostrophes inside them. */
const word =
  /\d+(?:[.,]\d+)*(?![\p{L}\p{M}\d])|[\p{L}\p{M}\p{N}]+(?:['’‘ʻʼ`´][\p{L}\p{M}]+)*['’‘ʻʼ`´]?/gu;

/** Joiners, soft hyphens and marks of direction, which are typed or copied and not seen. */
const invisible = /\p{Cf}/gu;

/** The words and numbers of a text as they stand, in compatible letters (NFKC) and ASCII digits, look-alikes mended. */
export const wordsOf = (text: string): string[] =>
  mendMixedWords(withAsciiDigits(text.normalize('NFKC').replace(invisible, ''))).text.match(word) ??
  [];
