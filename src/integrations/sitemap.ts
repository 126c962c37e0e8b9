import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headLinks } from '#src/lib/head-links.ts';

/**
 * The sitemap, read from the heads of the built pages so that the two cannot differ: every page that may be found
 * under its own address, with its language versions. The chooser at `/` would claim a language, so it is left out.
 */
export function languageSitemap(): AstroIntegration[] {
  let root = '';
  const headOf = (address: string) =>
    headLinks(readFileSync(join(root, new URL(address).pathname, 'index.html'), 'utf8'));
  return [
    {
      name: 'sitemap-heads',
      hooks: {
        'astro:build:done': ({ dir }) => {
          root = fileURLToPath(dir);
        },
      },
    },
    sitemap({
      filter: (page) => new URL(page).pathname !== '/',
      serialize: (item) => {
        const { indexable, alternates } = headOf(item.url);
        if (!indexable) return undefined;
        return {
          ...item,
          links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
        };
      },
    }),
  ];
}
