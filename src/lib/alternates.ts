import { locales } from '#src/locales.ts';
import { addresses, localised } from './addresses.ts';

/** The same page in another language; `x-default` is what a reader of no listed language gets. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/** The language versions of a page, for its head and for the sitemap alike (absolute addresses). */
export function alternates(origin: string, path: string): Alternate[] {
  const inLanguages = locales.map(({ code, tag }) => ({
    hreflang: tag,
    href: origin + localised(code, path),
  }));
  const anyLanguage = path === addresses.home ? '/' : localised('en', path);
  return [...inLanguages, { hreflang: 'x-default', href: origin + anyLanguage }];
}

/** The path of a page without its language; null where there is none (the chooser). */
export function pathWithoutLocale(pathname: string): string | null {
  const [, locale = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
  return locales.some(({ code }) => code === locale) ? rest : null;
}
