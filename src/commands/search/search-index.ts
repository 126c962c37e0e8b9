import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'yaml';
import { codeOf } from '#src/lib/search/codes.ts';
import { rulesOf } from '#src/lib/search/languages.ts';
import { locales, type LocaleEntry } from '#src/locales.ts';
import { synonyms } from '#src/schemas/synonyms.ts';
import { languagePack } from './language-pack.ts';
import { searchablePage } from './searchable-page.ts';

/** Other words for things, as editors wrote them in `content/search/`; a derived language has those of its source. */
function synonymsOf({ code, derivedFrom }: LocaleEntry): string[][] {
  const file = `content/search/${derivedFrom ?? code}.yaml`;
  return existsSync(file) ? synonyms.parse(parse(readFileSync(file, 'utf8'))).synonyms : [];
}

/** Writes a file under a name that changes with its content, so that browsers may keep it; gives its address. */
async function writeNamed(directory: string, name: string, content: Buffer): Promise<string> {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const path = name.replace(/(\.\w+)$/, `.${digest}$1`);
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), content);
  return `/${path}`;
}

/** Puts the addresses of a language’s files into its search page. */
async function nameFiles(page: string, addresses: Readonly<Record<string, string>>) {
  const html = Object.entries(addresses).reduce(
    (text, [name, address]) => text.replaceAll(`"${name}"`, `"${address}"`),
    readFileSync(page, 'utf8'),
  );
  await writeFile(page, html);
}

/** Writes the index of one language; resolves to the number of its pages. */
async function indexLanguage(directory: string, entry: LocaleEntry): Promise<number> {
  const files = globSync(`${entry.code}/**/*.html`, { cwd: directory }).sort();
  const pages = files.flatMap((file) => searchablePage(directory, file) ?? []);
  if (pages.length === 0) return 0;
  const { code } = entry;
  const { pack, engine } = await languagePack(code, rulesOf(entry), synonymsOf(entry), pages);
  for (const { path, content } of engine.chunks) {
    const target = join(directory, 'search', code, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const text = Buffer.from(JSON.stringify(pack));
  // The piece of the index that begins with the first code; as CBOR writes a text of three letters.
  const first = engine.chunks.find(({ content }) => content.includes(`c${codeOf(0)}`));
  await nameFiles(join(directory, code, 'search', 'index.html'), {
    '/search/pack.json': await writeNamed(directory, `search/${code}.json`, text),
    '/search/first.pf_index': `/search/${code}/${first?.path ?? ''}`,
    '/search/engine.wasm': await writeNamed(directory, 'search/engine.wasm', engine.wasm),
  });
  return pages.length;
}

/** Writes the search index of a built site into it; resolves to the number of pages indexed. */
export async function writeSearchIndex(directory: string): Promise<number> {
  let pages = 0;
  try {
    for (const entry of locales) pages += await indexLanguage(directory, entry);
    return pages;
  } finally {
    await close();
  }
}
