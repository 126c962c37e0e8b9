import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { derivedText } from '#src/lib/derived-text.ts';
import { pseudoText } from '#src/lib/pseudo-text.ts';
import { uzbekCyrillic, type Exceptions } from '#src/lib/uzbek-cyrillic.ts';
import { locales } from '#src/locales.ts';

/** Writes the texts of languages that are made from another one to .astro/derived, where the collections find them. */
export function derivedLanguages(): AstroIntegration {
  return {
    name: 'derived-languages',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        const content = join(fileURLToPath(config.root), 'content');
        const target = join(fileURLToPath(config.root), '.astro/derived');
        rmSync(target, { recursive: true, force: true });
        for (const { code, derivedFrom } of locales) {
          if (derivedFrom === undefined) continue;
          const convert = converter(code, content);
          for (const file of globSync(`*/${derivedFrom}{/*.mdx,.json,.yaml}`, { cwd: content })) {
            const own = join(target, file.replace(/\/[\w-]+(?=\/[\w-]+\.mdx$|\.\w+$)/, `/${code}`));
            mkdirSync(dirname(own), { recursive: true });
            const text = readFileSync(join(content, file), 'utf8');
            writeFileSync(own, derivedText(file, text, convert));
            addWatchFile(join(content, file));
          }
        }
      },
    },
  };
}

function converter(code: string, content: string): (text: string) => string {
  if (code === 'en-XA' || code === 'ar-XB') return pseudoText;
  if (code !== 'uz-Cyrl') throw new Error(`src/locales.ts: no program derives "${code}".`);
  const exceptions = readFileSync(join(content, 'transliteration/uz-Cyrl.yaml'), 'utf8');
  return uzbekCyrillic(parse(exceptions) as Exceptions);
}
