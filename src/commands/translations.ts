import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from '#src/lib/source-hash.ts';
import { fullLocaleCodes, sourceLocale, writtenLocaleCodes } from '#src/locales.ts';
import { root } from './project.ts';

/** What a translator should do next: texts that a language lacks, and texts whose source has changed since. */
function todo(): string[] {
  const sources = globSync(
    [`content/*/${sourceLocale}{/*.mdx,.yaml}`, `content/reports/*/${sourceLocale}.mdx`],
    { cwd: root },
  )
    .filter((file) => !file.startsWith('content/plan/'))
    .sort();
  return sources.flatMap((file) => {
    const hash = sourceHash(readFileSync(join(root, file), 'utf8'));
    const codes = file.startsWith('content/reports/') ? fullLocaleCodes : writtenLocaleCodes;
    const others = codes.filter((code) => code !== sourceLocale);
    return others.flatMap((code) => {
      const translated = file.replace(new RegExp(`/${sourceLocale}(?=[/.])`), `/${code}`);
      const [exists] = globSync(translated, { cwd: root });
      if (exists === undefined) return [`${translated}: translate it, with "source: ${hash}"`];
      const made = /^source: *["']?([0-9a-f]{12})/m.exec(readFileSync(join(root, exists), 'utf8'));
      if (made?.[1] === hash) return [];
      return [`${translated}: its source has changed; update it, then write "source: ${hash}"`];
    });
  });
}

const lines = todo();
console.log(lines.length === 0 ? 'Every text is translated and up to date.' : lines.join('\n'));
