import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { derivedLanguages } from './src/integrations/derived-languages.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { responseHeaders } from './src/integrations/response-headers.ts';
import { searchEngine } from './src/integrations/search-engine.ts';
import { languageSitemap } from './src/integrations/sitemap.ts';

const { origin } = parse(readFileSync('content/site.yaml', 'utf8'));

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  // The default joins words that stand on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Quotation marks follow each language; highlighting would need inline styles.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        // Charts are drawn as PNG from a picture that the page itself holds.
        "img-src 'self' data:",
        "manifest-src 'self'",
      ],
      // The search of the dialog in every header is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [derivedLanguages(), mdx(), languageSitemap(), pagePolicy(), responseHeaders()],
  vite: {
    plugins: [tailwindcss(), searchEngine(import.meta.dirname)],
    build: {
      // On every page, and not needed before it is read: a file of its own, fetched once.
      assetsInlineLimit: (file) => (file.includes('MainNavigation') ? false : undefined),
      // What is loaded on a reader's wish has nothing to be fetched before it.
      modulePreload: false,
      rolldownOptions: {
        // One warning a page of prose, without consequence: https://github.com/withastro/astro/issues/18087
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
