import { latinShapes } from './look-alikes.ts';

/** Kazakh letters and those that are typed where a keyboard lacks them; without marks й is и and ё is е. */
const typedFor = new Map(
  Object.entries({
    Ә: 'А',
    Ғ: 'Г',
    Қ: 'К',
    Ң: 'Н',
    Ө: 'О',
    Ұ: 'У',
    Ү: 'У',
    Һ: 'Х',
    І: 'И',
    I: 'И',
  }),
);

/**
 * Equal for texts that differ only in case, spaces, punctuation, look-alike letters of two alphabets, or Kazakh letters
 * typed on a Russian keyboard. To compare with, not to print.
 */
export function foldedKey(text: string): string {
  const plain = text.normalize('NFKD').toUpperCase();
  const letters = plain.match(/[\p{L}\p{N}]/gu) ?? [];
  return latinShapes(letters.map((letter) => typedFor.get(letter) ?? letter).join(''));
}

/**
 * The ways to read a heading or a name with an addition, the fullest first: as it is, without what is in brackets, what
 * is in brackets, each side of a slash or line break.
 */
export function readings(text: string): string[] {
  const inside = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, part]) => part ?? '');
  const outside = text.replace(/[([][^)\]]*[)\]]/g, ' ');
  const all = [text, outside, ...inside, ...outside.split(/[/\n]/)];
  return [...new Set(all.map((part) => part.trim()))].filter((part) => part !== '');
}
