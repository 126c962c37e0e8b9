import { cyrillicTwin, latinTwin } from './look-alikes.ts';

/** A word with letters of two alphabets; `mended` is missing where no single alphabet has all its shapes. */
export interface MixedWord {
  found: string;
  mended?: string;
}

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Legal forms that are often typed on a Latin keyboard. */
const legalForms = new Map([
  ['TOO', 'ТОО'],
  ['AO', 'АО'],
]);

const count = (text: string, script: RegExp) =>
  Array.from(text).filter((sign) => script.test(sign)).length;

/** How many more Cyrillic than Latin letters there are. */
const lean = (text: string) => count(text, cyrillic) - count(text, latin);

/** The word with its letters of one alphabet replaced by their twins; null if one of them has none. */
function rewritten(word: string, away: RegExp, twin: typeof latinTwin): string | null {
  const letters = Array.from(word, (sign) => (away.test(sign) ? twin(sign) : sign));
  return letters.includes(undefined) ? null : letters.join('');
}

/** In the alphabet of most of its letters; where there are as many, of the text around, then Cyrillic. */
function mixedWord(word: string, around: number): MixedWord {
  const asCyrillic = rewritten(word, latin, cyrillicTwin);
  const asLatin = rewritten(word, cyrillic, latinTwin);
  const isCyrillic = (lean(word) || around) >= 0;
  const mended = isCyrillic ? (asCyrillic ?? asLatin) : (asLatin ?? asCyrillic);
  return mended === null ? { found: word } : { found: word, mended };
}

/** The text with each mixed word in one alphabet where look-alike letters allow it, and those words. */
export function mendMixedWords(text: string): { text: string; words: MixedWord[] } {
  if (!latin.test(text) || !cyrillic.test(text)) return { text, words: [] };
  const words: MixedWord[] = [];
  const around = lean(text);
  const mended = text.replace(/[\p{L}\p{M}]+/gu, (found) => {
    const isMixed = latin.test(found) && cyrillic.test(found);
    const form = legalForms.get(found);
    if (!isMixed && form === undefined) return found;
    const word = isMixed ? mixedWord(found, around) : { found, mended: form ?? found };
    words.push(word);
    return word.mended ?? found;
  });
  return { text: mended, words };
}
