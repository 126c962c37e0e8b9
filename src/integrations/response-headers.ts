import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localeHeaders } from '#src/lib/locale-headers.ts';
import { localeCodes } from '#src/locales.ts';

/** Writes the rules of `public/_headers` out for every language. */
export function responseHeaders(): AstroIntegration {
  return {
    name: 'response-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = fileURLToPath(new URL('_headers', dir));
        writeFileSync(file, localeHeaders(readFileSync(file, 'utf8'), localeCodes));
      },
    },
  };
}
