import type { ByLocale } from './plan.ts';

/** The same text picked from each language's file; a language without it is left out. */
export function byLocaleOf<Texts>(
  texts: Readonly<Record<string, Texts>>,
  pick: (texts: Texts) => string | undefined,
): ByLocale {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([locale, own]) => {
      const text = pick(own);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}

/** A list of texts as one text a language, its parts joined by "; ". */
export function joinTexts(parts: readonly ByLocale[]): ByLocale {
  return Object.fromEntries(
    Object.keys(parts[0] ?? {}).map((locale) => [
      locale,
      parts.map((part) => part[locale] ?? '').join('; '),
    ]),
  );
}
