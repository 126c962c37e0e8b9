import { adjectives, nouns, type Words } from './fictional-words.ts';
import { type Draws } from './seeded-random.ts';

export interface FictionalName {
  /** With the legal form: ТОО «ПРИМЕР Бумажный кит». */
  name: string;
  nameKk: string;
  /** The brand in the letters of an internet address: `paper-whale`. */
  slug: string;
}

interface Form {
  name: (brand: string) => string;
  nameKk: (brand: string) => string;
}

const company: Form = { name: (brand) => `ТОО «${brand}»`, nameKk: (brand) => `«${brand}» ЖШС` };
const institution: Form = {
  name: (brand) => `Частное учреждение «${brand}»`,
  nameKk: (brand) => `«${brand}» жеке мекемесі`,
};
const stock: Form = { name: (brand) => `АО «${brand}»`, nameKk: (brand) => `«${brand}» АҚ` };
const forms = [
  [company, 88],
  [institution, 8],
  [stock, 4],
] as const;

const alphabets = [
  ['Cyrillic', 3],
  ['Latin', 1],
] as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of the nth brand. All pairs are used before one comes again, then with a number: its `round`. */
function brandWords(seed: number, n: number): { first: Words; second: Words; round: number } {
  const pairs = adjectives.length * nouns.length;
  // 1,237 is a prime that does not divide the number of pairs: each of them is met once.
  const pair = (seed * 31 + n * 1237) % pairs;
  const first = adjectives[pair % adjectives.length];
  const second = nouns[Math.floor(pair / adjectives.length)];
  if (!first || !second) throw new Error(`There is no pair of words ${pair}.`);
  return { first, second, round: Math.floor(n / pairs) + 1 };
}

/** Every fortieth agency has a name that differs little from that of the agency before it. */
const isLookAlike = (n: number): boolean => n % 40 === 39;

interface Alteration {
  brand: (brand: string) => string;
  form: (form: Form) => Form;
}

const unaltered: Alteration = { brand: (brand) => brand, form: (form) => form };
const alterations: Alteration[] = [
  { ...unaltered, brand: (brand) => brand + brand.slice(-1) },
  { ...unaltered, form: (form) => (form === company ? institution : company) },
  { ...unaltered, brand: (brand) => `${brand} KZ` },
];

function alterationOf(n: number): Alteration {
  const alteration = alterations[Math.floor(n / 40) % alterations.length];
  return isLookAlike(n) && alteration ? alteration : unaltered;
}

/** The name of the nth agency; `drawsOf` decides on its legal form and the alphabet of its brand. */
export function fictionalName(
  seed: number,
  n: number,
  drawsOf: (n: number) => Draws,
): FictionalName {
  const original = isLookAlike(n) ? n - 1 : n;
  const { first, second, round } = brandWords(seed, original);
  const number = round > 1 ? ` ${round}` : '';
  const draw = drawsOf(original);
  const latin = draw.pick(alphabets) === 'Latin';
  const alteration = alterationOf(n);
  const form = alteration.form(draw.pick(forms));
  const english = `SAMPLE ${capital(first.en)} ${capital(second.en)}`;
  const russian = latin ? english : `ПРИМЕР ${capital(first.ru)} ${second.ru}`;
  const kazakh = latin ? english : `ҮЛГІ ${capital(first.kk)} ${second.kk}`;
  return {
    name: form.name(alteration.brand(russian) + number),
    nameKk: form.nameKk(alteration.brand(kazakh) + number),
    slug: `${first.en}-${second.en}${round > 1 ? `-${round}` : ''}${isLookAlike(n) ? '-kz' : ''}`,
  };
}
