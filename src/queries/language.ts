import { getEntry } from 'astro:content';
import { localised } from '#src/lib/addresses.ts';
import { formatFor, type Format } from '#src/lib/format.ts';
import { translator, type Translate } from '#src/lib/messages.ts';
import { fullLocaleCodes, localeCodes, localeOf } from '#src/locales.ts';
import type { FullLocale, Locale, LocaleEntry } from '#src/locales.ts';
import { builtOnce } from './built-once.ts';

/** The language of a page: its texts, formats and addresses. */
export interface Language<Code extends Locale = Locale> extends Omit<LocaleEntry, 'code'> {
  locale: Code;
  t: Translate;
  format: Format;
  /** The address of a page in this language. */
  href: (path: string) => string;
  /** The address of a page of the Plan, which is in this language or in the one it leads to. */
  planHref: (path: string) => string;
}

/** A language that has the Plan. */
export type FullLanguage = Language<FullLocale>;

const loaders = new Map<string, () => Promise<Language>>(
  localeCodes.map((code) => [code, builtOnce(() => load(code))]),
);

/** One language with its texts; throws if it is not in src/locales.ts or has no file in content/ui. */
export function languageOf(code: string | undefined): Promise<Language> {
  const { code: locale } = localeOf(code);
  return (loaders.get(locale) ?? (() => load(locale)))();
}

/** One language that has the Plan; throws on any other. */
export async function fullLanguageOf(code: string | undefined): Promise<FullLanguage> {
  const language = await languageOf(code);
  if (!hasPlan(language)) throw new Error(`There is no Plan in "${language.locale}".`);
  return language;
}

/** Whether the Plan is published in this language. */
export function hasPlan(language: Language): language is FullLanguage {
  return language.coverage === 'full';
}

async function load(code: Locale): Promise<Language> {
  const { code: locale, ...entry } = localeOf(code);
  const texts = await getEntry('interfaceTexts', locale);
  if (!texts)
    throw new Error(
      `content/ui/${locale}.json is missing. Copy content/ui/ru.json and translate it.`,
    );
  return {
    ...entry,
    locale,
    t: translator(locale, entry.formats, texts.data),
    format: formatFor(entry.formats),
    href: (path) => localised(locale, path),
    planHref: (path) => localised(entry.planIn, path),
  };
}

/** All languages, in the order of src/locales.ts. */
export function languages(): Promise<Language[]> {
  return Promise.all(localeCodes.map((code) => languageOf(code)));
}

/** The languages that have the Plan. */
export function fullLanguages(): Promise<FullLanguage[]> {
  return Promise.all(fullLocaleCodes.map((code) => fullLanguageOf(code)));
}

/** One page in each language. */
export function localePaths() {
  return localeCodes.map((locale) => ({ params: { locale } }));
}

/** One page in each language that has the Plan. */
export function fullLocalePaths() {
  return fullLocaleCodes.map((locale) => ({ params: { locale } }));
}
