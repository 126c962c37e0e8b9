/**
 * The one list of languages. Adding a language is one line here and files in `content/`.
 * `tag` is the `lang` of pages, `formats` the locale whose dates and numbers are used.
 * `coverage`: `full` publishes everything; `core` publishes what a reader in danger needs.
 */
export const locales = [
  { code: 'kk', tag: 'kk', formats: 'kk-KZ', name: 'Қазақша', dir: 'ltr', coverage: 'full' },
  { code: 'ru', tag: 'ru', formats: 'ru-KZ', name: 'Русский', dir: 'ltr', coverage: 'full' },
  { code: 'en', tag: 'en', formats: 'en-GB', name: 'English', dir: 'ltr', coverage: 'full' },
] as const;

export type Locale = (typeof locales)[number]['code'];

/** The language every other text is translated from: the decree's own. */
export const sourceLocale: Locale = 'ru';

export const localeCodes = locales.map(({ code }) => code);

/** The entry of one language; throws on a code that is not in the list. */
export function localeOf(code: string | undefined): (typeof locales)[number] {
  const found = locales.find((locale) => locale.code === code);
  if (!found)
    throw new Error(`Unknown language "${code ?? ''}". Known: ${localeCodes.join(', ')}.`);
  return found;
}
