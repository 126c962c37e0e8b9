/** Letters of the same shape, place by place; upper-case Н looks like H, lower-case н like nothing Latin. */
const latin = Array.from('ABCEHIKMOPTXYacehikopxyëïəƏ');
const cyrillic = Array.from('АВСЕНІКМОРТХУасеһікорхуёїәӘ');
/** Cyrillic letters that Kazakh and Russian lack: they stand for a Latin one, never the reverse. */
const foreignCyrillic = { ѕ: 's', Ѕ: 'S', ј: 'j', Ј: 'J', ԁ: 'd', ԛ: 'q', ԝ: 'w', Һ: 'H', Ү: 'Y' };

const cyrillicOf = new Map(latin.map((letter, at) => [letter, cyrillic[at] ?? letter]));
const latinOf = new Map([
  ...[...cyrillicOf].map(([from, to]) => [to, from] as const),
  ...Object.entries(foreignCyrillic),
]);

/** The Cyrillic letter of the same shape as a Latin one, if there is one. */
export const cyrillicTwin = (letter: string): string | undefined => cyrillicOf.get(letter);

/** The Latin letter of the same shape as a Cyrillic one, if there is one. */
export const latinTwin = (letter: string): string | undefined => latinOf.get(letter);

/**
 * The text with every Cyrillic letter that has a Latin twin replaced by it: equal for texts that look equal.
 * To compare without regard to case, put the text in upper case first (н has no twin, Н has).
 */
export const latinShapes = (text: string): string =>
  Array.from(text, (letter) => latinTwin(letter) ?? letter).join('');
