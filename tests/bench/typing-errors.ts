import { type Draws } from '../support/seeded-random.ts';

/** A place in a text from which on `count` letters stand; never the first letter of a word with an only letter. */
function letterPlace(text: string, count: number, draw: Draws): number {
  const places = Array.from(text, (_, at) => at).filter((at) =>
    new RegExp(`^\\p{L}{${count}}$`, 'u').test(text.slice(at, at + count)),
  );
  return places[draw.between(0, places.length - 1)] ?? 0;
}

export function droppedLetter(text: string, draw: Draws): string {
  const at = letterPlace(text, 1, draw);
  return text.slice(0, at) + text.slice(at + 1);
}

/** Two neighbours that differ change places. */
export function swappedLetters(text: string, draw: Draws): string {
  for (;;) {
    const at = letterPlace(text, 2, draw);
    const [first = '', second = ''] = text.slice(at, at + 2).toLowerCase();
    if (first !== second) return text.slice(0, at) + second + first + text.slice(at + 2);
  }
}

/** A letter becomes its neighbour on the keyboard. */
export function changedLetter(text: string, draw: Draws): string {
  const rows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
  for (;;) {
    const at = letterPlace(text, 1, draw);
    const letter = text.charAt(at).toLowerCase();
    const row = rows.find((keys) => keys.includes(letter));
    const key = row?.indexOf(letter) ?? -1;
    const neighbour = row?.[key + 1] ?? row?.[key - 1] ?? 'о';
    if (neighbour !== letter) return text.slice(0, at) + neighbour + text.slice(at + 1);
  }
}

/** A BIN as a tired hand types it: a digit changed, two swapped, one left out or one doubled. */
export function mistypedBin(bin: string, draw: Draws): string {
  const at = draw.between(0, bin.length - 2);
  const [before, digit, next, after] = [
    bin.slice(0, at),
    bin.charAt(at),
    bin.charAt(at + 1),
    bin.slice(at + 2),
  ];
  const other = String((Number(digit) + draw.between(1, 9)) % 10);
  const swapped = digit === next ? other + next : next + digit;
  const errors = [other + next, swapped, next, digit + digit + next];
  return before + (errors[draw.between(0, errors.length - 1)] ?? '') + after;
}
