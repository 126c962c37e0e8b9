import { meanings, vocabulary, type Vocabulary } from './vocabulary.ts';

/** Codes that computers name but that are no countries: unions, tests, places kept in reserve. */
const noCountry = /^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|X[A-Z]|ZZ)$/;
const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** A code that is not an old one for another country: SU would be named as Russia. */
const isCurrent = (code: string) =>
  !noCountry.test(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** The names of all countries in Kazakh, Russian and English, by ISO 3166-1 alpha-2. */
function namesByCode(): Record<string, string[]> {
  const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  const tongues = ['kk', 'ru', 'en'].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  );
  const named = codes.filter(isCurrent).map((code) => {
    const names = tongues.flatMap((tongue) => tongue.of(code) ?? []);
    return [code, names] as const;
  });
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}

const inAllTongues = () => {
  const names = namesByCode();
  return { names, codes: meanings(names) };
};
let remembered: ReturnType<typeof inAllTongues> | undefined;

const separators = [/[;\n]/, /,/, /\/|\s+(?:и|және|and)\s+/i];

/** The ISO 3166-1 alpha-2 code of a country named in Kazakh, Russian or English, or by one of `aliases`. */
export function countryNames(aliases: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const { names, codes } = (remembered ??= inAllTongues());
  const find = vocabulary(new Map([...codes, ...meanings(aliases)]));
  return (text) => (Object.hasOwn(names, text) ? text : find(text));
}

/** The countries in a list, and what is none. «Босния и Герцеговина» stays whole, «Корея и Япония» does not. */
export function countriesIn(
  text: string,
  find: Vocabulary,
): { codes: string[]; unknown: string[] } {
  const code = find(text);
  if (code !== undefined) return { codes: [code], unknown: [] };
  const separator = separators.find((each) => each.test(text));
  if (!separator) return { codes: [], unknown: text.trim() === '' ? [] : [text.trim()] };
  const parts = text.split(separator).map((part) => countriesIn(part, find));
  return {
    codes: [...new Set(parts.flatMap(({ codes }) => codes))],
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}
