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
