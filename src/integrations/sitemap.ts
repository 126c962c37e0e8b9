import sitemap from '@astrojs/sitemap';
import { alternates, pathWithoutLocale } from '#src/lib/alternates.ts';

/** The sitemap: every page with its language versions. The chooser at `/` would claim a language, so it is left out. */
export function languageSitemap(origin: string) {
  return sitemap({
    filter: (page) => pathWithoutLocale(new URL(page).pathname) !== null,
    serialize: (item) => ({
      ...item,
      links: alternates(origin, pathWithoutLocale(new URL(item.url).pathname) ?? '/').map(
        ({ hreflang, href }) => ({ lang: hreflang, url: href }),
      ),
    }),
  });
}
