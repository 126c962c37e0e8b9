import { fullLocaleCodes, localeCodes, localeOf, type Locale } from '#src/locales.ts';
import { addresses, localised, needsPlan } from './addresses.ts';

/** The same page in another language; `x-default` is what a reader of no listed language gets. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/**
 * The language versions of a page, for its head (absolute addresses): those in which its text exists. The default is
 * English where there is a text in English, and the chooser for the home page.
 */
export function alternates(
  origin: string,
  path: string,
  textIn: readonly Locale[] = needsPlan(path) ? fullLocaleCodes : localeCodes,
): Alternate[] {
  const inLanguages = textIn.map((code) => ({
    hreflang: localeOf(code).tag,
    href: origin + localised(code, path),
  }));
  const anyLanguage =
    path === addresses.home ? '/' : textIn.includes('en') ? localised('en', path) : undefined;
  return anyLanguage === undefined
    ? inLanguages
    : [...inLanguages, { hreflang: 'x-default', href: origin + anyLanguage }];
}
