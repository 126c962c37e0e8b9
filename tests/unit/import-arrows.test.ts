import assert from 'node:assert/strict';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { importLines, type ImportLine } from '../support/import-lines.ts';
import { sourceFiles } from '../support/source-files.ts';

/** Which folders of `src/` may import which. A folder may always import itself. */
const arrows: Record<string, readonly string[]> = {
  pages: ['layouts', 'components', 'queries', 'locales.ts'],
  layouts: ['components', 'lib', 'locales.ts', 'styles'],
  components: ['lib', 'locales.ts', 'client', 'styles'],
  queries: ['schemas', 'lib', 'locales.ts'],
  client: ['lib'],
  commands: ['lib', 'schemas', 'locales.ts'],
  integrations: ['lib', 'locales.ts'],
  schemas: ['lib', 'locales.ts'],
  lib: ['locales.ts'],
  styles: [],
  'locales.ts': [],
  'content.config.ts': ['schemas', 'lib', 'integrations'],
};

/** Folders that may take types, and nothing else, from the queries whose results they print. */
const printers = ['layouts', 'components', 'env.d.ts'];

/** The only folders that may ask Astro for content; pages may `render` an entry. */
const contentReaders = ['queries', 'content.config.ts', 'pages'];

const partOf = (path: string) => path.split('/')[1] ?? '';

function problemOf({ from, specifier, typesOnly }: ImportLine): string | undefined {
  const part = partOf(from);
  if (specifier.startsWith('../')) return 'climbs to a parent folder; write #src/…';
  if (part === 'lib' && specifier.startsWith('astro:')) return 'lib/ must run in plain Node';
  if (specifier === 'astro:content' && !contentReaders.includes(part)) {
    return 'only queries/ read content';
  }
  if (!/^(#src\/|\.\/)/.test(specifier)) return undefined;
  if (!/\.\w+$/.test(specifier)) return 'lacks the file extension';
  const target = specifier.startsWith('#src/')
    ? specifier.slice(1)
    : join(dirname(from), specifier);
  const aim = partOf(target);
  if (aim === part || arrows[part]?.includes(aim)) return undefined;
  if (aim === 'queries' && typesOnly && printers.includes(part)) return undefined;
  return `${part} may import ${arrows[part]?.join(', ') ?? 'nothing: it is not in the list of arrows'}`;
}

test('every import in src/ follows the arrows', () => {
  const lines = sourceFiles('src/**/*.{ts,mjs,astro,css}').flatMap(importLines);
  assert.ok(lines.length > 100, `only ${lines.length} imports were found`);
  const offenders = lines.flatMap((line) => {
    const problem = problemOf(line);
    return problem === undefined ? [] : [`${line.from}: "${line.specifier}" – ${problem}`];
  });
  assert.equal(offenders.join('\n'), '');
});

test('content holds no code: no scripts, and no imports in prose', () => {
  const code = sourceFiles('content/**/*.{js,mjs,ts,astro,jsx,tsx}').map(({ path }) => path);
  const importing = sourceFiles('content/**/*.mdx')
    .filter(({ text }) => /^(import|export)\s/m.test(text))
    .map(({ path }) => path);
  assert.deepEqual([...code, ...importing], []);
});
