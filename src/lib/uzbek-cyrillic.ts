/** What the letters alone do not tell; written by editors in content/transliteration/uz-Cyrl.yaml. */
export interface Exceptions {
  /** Names that stay in Latin letters, their endings excepted: WhatsAppда. */
  keep: readonly string[];
  /** Beginnings of words, lower case, that have their own Cyrillic spelling: mostly words that came through Russian. */
  words: Readonly<Record<string, string>>;
}

/**
 * The letters of the Uzbek alphabets: Latin of 1995 (law of 2 September 1993 as amended on 6 May 1995) to Cyrillic of
 * 1940. Combinations first.
 */
const letters: readonly [string, string][] = [
  ['o‘', 'ў'],
  ['g‘', 'ғ'],
  ['s’h', 'сҳ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo‘', 'йў'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['tsiya', 'ция'],
  ['tsion', 'цион'],
  ['a', 'а'],
  ['b', 'б'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'ҳ'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'қ'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['x', 'х'],
  ['y', 'й'],
  ['z', 'з'],
  ['’', 'ъ'],
];
const table = new Map(letters);
const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length);
const letter = new RegExp(longestFirst.join('|'), 'giu');

/** In dates the Latin hyphen is not written in Cyrillic: 2026-yil 1-iyul, 2026 йил 1 июль. */
const dateHyphen =
  /(?<=\d)-(?=yil|yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr)/g;

/** A word, or an address or an act number, which is kept. */
const word = /https?:\S+|[\w-]+(?:\.[\w-]+)+|[IVX]{2,}(?![\p{L}])|[\p{Script=Latin}‘’]+/gu;

/**
 * A function that turns Uzbek in Latin letters into Uzbek in Cyrillic letters. Addresses, Roman numbers, digits and what
 * is not Latin stay as they are.
 */
export function uzbekCyrillic({ keep, words }: Exceptions): (text: string) => string {
  const names = byLength(keep);
  const stems = byLength(Object.keys(words));
  const convert = (found: string): string => {
    if (/[.:]/.test(found) || /^[IVX]{2,}$/.test(found)) return found;
    const name = names.find((own) => found === own || (own.length > 3 && found.startsWith(own)));
    if (name !== undefined) return name + spell(found.slice(name.length), true);
    const stem = stems.find((start) => found.toLowerCase().startsWith(start));
    if (stem === undefined) return spell(found);
    const own = likeCase(words[stem] ?? '', found.slice(0, stem.length));
    return joined(own, found.slice(stem.length));
  };
  return (text) =>
    text.replace(/[ʻ`]/g, '‘').replace(/ʼ/g, '’').replace(dateHyphen, ' ').replace(word, convert);
}

const byLength = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);

/** An ending after a stem; the soft sign is not written before it (апрель, апрелда). */
function joined(stem: string, ending: string): string {
  return ending === '' ? stem : stem.replace(/ь$/, '') + spell(ending, true);
}

function spell(latin: string, continued = false): string {
  return latin.replace(letter, (found, at: number) => {
    const before = at === 0 ? (continued ? 'x' : '') : (latin[at - 1] ?? '');
    const isE = found.toLowerCase() === 'e' && (before === '' || /[aeiou‘]/i.test(before));
    const cyrillic = isE ? 'э' : (table.get(found.toLowerCase()) ?? found);
    const loud = found.length > 1 && found === found.toUpperCase() && latin === latin.toUpperCase();
    return loud ? cyrillic.toUpperCase() : likeCase(cyrillic, found);
  });
}

/** Capital where the Latin is: a capital combination of which only the first letter shows (Sh → Ш, Yo‘ → Йў). */
function likeCase(cyrillic: string, latin: string): string {
  const [first = ''] = latin;
  if (first === first.toLowerCase()) return cyrillic;
  return cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
}
