import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOwnPolicy } from '#src/lib/page-policy.ts';

/** Narrows the Content-Security-Policy of each built page to its own scripts and styles. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          writeFileSync(path, withOwnPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
