const spelled = (from: string, to: string) => {
  const sounds = to.split(' ');
  return new Map(
    Array.from(from, (letter, at) => [letter, sounds[at]?.replace('-', '') ?? letter]),
  );
};

/** Written apart from src/lib/register/spelling.ts, which has to undo them. */
const alphabets = {
  /** Of Russian and Kazakh names in passports. */
  passport: spelled(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі',
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya a g k n o u u h i',
  ),
  /** As people write messages. */
  informal: spelled(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі',
    'a b v g d e e j z i i k l m n o p r s t u f h c ch sh sh - i - e iu ia a g q n o u u h i',
  ),
  /** The Kazakh Latin alphabet of 2021. */
  kazakh: spelled(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі',
    'a b v g d e io j z i i k l m n o p r s t u f h ts ch ş ş - y - e iu ia ä ğ q ñ ö ū ü h ı',
  ),
  russianKeyboard: spelled('әғқңөұүһі', 'а г к н о у у х и'),
};
export type Alphabet = keyof typeof alphabets;

const byEar = [
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['oo', 'оо'],
  ['ck', 'к'],
  ['ph', 'ф'],
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter, at) => [
    letter,
    'а б к д е ф г х и ж к л м н о п к р с т у в в кс й з'.split(' ')[at] ?? '',
  ]),
] as [string, string][];

/** A text in capitals and small letters as it came, in another alphabet. */
export function inAlphabet(text: string, alphabet: Alphabet): string {
  const letters = alphabets[alphabet];
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const other = letters.get(small) ?? small;
    return small === letter ? other : other.charAt(0).toUpperCase() + other.slice(1);
  }).join('');
}

/** A text in Latin letters as one writes it in Cyrillic letter by letter. */
export function inCyrillic(text: string): string {
  const spellings = new RegExp(byEar.map(([latin]) => latin).join('|'), 'g');
  const table = new Map(byEar);
  return text.toLowerCase().replace(spellings, (found) => table.get(found) ?? found);
}
