/** One language of the site. */
interface Entry {
  /** Its part of every address. */
  code: string;
  /** The `lang` of its pages (BCP 47). */
  tag: string;
  /** The locale whose dates, numbers and lists are used. */
  formats: string;
  name: string;
  dir: 'ltr' | 'rtl';
  /** `full` publishes everything; `core` what a reader in danger needs, and leads to the Plan in `planIn`. */
  coverage: 'full' | 'core';
  planIn: 'kk' | 'ru' | 'en';
  /** Its texts are made from those of this language by a program, and it has no files of its own. */
  derivedFrom?: string;
}

/** The one list of languages. Adding a language is one line here and files in `content/`. */
// prettier-ignore
const published = [
  { code: 'kk', tag: 'kk', formats: 'kk-KZ', name: 'Қазақша', dir: 'ltr', coverage: 'full', planIn: 'kk' },
  { code: 'ru', tag: 'ru', formats: 'ru-KZ', name: 'Русский', dir: 'ltr', coverage: 'full', planIn: 'ru' },
  { code: 'en', tag: 'en', formats: 'en-GB', name: 'English', dir: 'ltr', coverage: 'full', planIn: 'en' },
  { code: 'uz', tag: 'uz', formats: 'uz-UZ', name: 'O‘zbekcha', dir: 'ltr', coverage: 'core', planIn: 'ru' },
  { code: 'uz-Cyrl', tag: 'uz-Cyrl', formats: 'uz-Cyrl-UZ', name: 'Ўзбекча', dir: 'ltr', coverage: 'core', planIn: 'ru', derivedFrom: 'uz' },
  { code: 'ky', tag: 'ky', formats: 'ky-KG', name: 'Кыргызча', dir: 'ltr', coverage: 'core', planIn: 'ru' },
  { code: 'tg', tag: 'tg', formats: 'tg-TJ', name: 'Тоҷикӣ', dir: 'ltr', coverage: 'core', planIn: 'ru' },
  { code: 'zh', tag: 'zh', formats: 'zh-CN', name: '中文', dir: 'ltr', coverage: 'core', planIn: 'en' },
  { code: 'tr', tag: 'tr', formats: 'tr-TR', name: 'Türkçe', dir: 'ltr', coverage: 'core', planIn: 'en' },
  { code: 'az', tag: 'az', formats: 'az-AZ', name: 'Azərbaycanca', dir: 'ltr', coverage: 'core', planIn: 'ru' },
  { code: 'hi', tag: 'hi', formats: 'hi-IN', name: 'हिन्दी', dir: 'ltr', coverage: 'core', planIn: 'en' },
  { code: 'ar', tag: 'ar', formats: 'ar-AE', name: 'العربية', dir: 'rtl', coverage: 'core', planIn: 'en' },
] as const satisfies readonly Entry[];

type Published = (typeof published)[number];
export type Locale = Published['code'];
/** A language in which everything is published, the Plan too. */
export type FullLocale = Extract<Published, { coverage: 'full' }>['code'];
export type LocaleEntry = Entry & { code: Locale };

/**
 * English in other letters, longer, and the same mirrored (CLDR pseudo-locales): they show what is clipped or was never
 * given to a translator. Only where PSEUDO_LOCALES=1.
 */
// prettier-ignore
const pseudo: readonly Entry[] = [
  { code: 'en-XA', tag: 'en-XA', formats: 'en-GB', name: 'Ƥşēŭđō', dir: 'ltr', coverage: 'core', planIn: 'en', derivedFrom: 'en' },
  { code: 'ar-XB', tag: 'ar-XB', formats: 'en-GB', name: 'Ḿîŕŕöŕëđ', dir: 'rtl', coverage: 'core', planIn: 'en', derivedFrom: 'en' },
];

const shown: readonly Entry[] =
  process.env['PSEUDO_LOCALES'] === '1' ? [...published, ...pseudo] : published;

export const locales = shown as readonly LocaleEntry[];

/** The language every other text is translated from: the decree's own. */
export const sourceLocale = 'ru' satisfies Locale;

export const localeCodes = locales.map(({ code }) => code);

const isFull = (entry: LocaleEntry): entry is LocaleEntry & { code: FullLocale } =>
  entry.coverage === 'full';

/** The languages that have the Plan. */
export const fullLocaleCodes = locales.filter(isFull).map(({ code }) => code);

/** The languages that have files of their own in `content/`. */
export const writtenLocaleCodes = locales
  .filter(({ derivedFrom }) => derivedFrom === undefined)
  .map(({ code }) => code);

/** The entry of one language; throws on a code that is not in the list. */
export function localeOf(code: string | undefined): LocaleEntry {
  const found = locales.find((locale) => locale.code === code);
  if (!found)
    throw new Error(`Unknown language "${code ?? ''}". Known: ${localeCodes.join(', ')}.`);
  return found;
}
