import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { StepFailure } from '#src/commands/steps.ts';
import type { SearchPack } from '#src/lib/search/pack.ts';
import { weights, type PageTerms } from './page-terms.ts';

/** Pagefind’s files of one language, uncompressed: the web server compresses them better. */
export interface EngineIndex {
  /** Pagefind’s name of each page, in the order of the pages. */
  ids: string[];
  entry: SearchPack['entry'];
  meta: Buffer;
  chunks: { path: string; content: Buffer }[];
  wasm: Buffer;
}

const failure = (errors: readonly string[]) =>
  new StepFailure('The search index could not be made.', errors.join('\n'));

/** A page as Pagefind reads it: the codes of its terms, the heaviest first, of the same weight the commonest. */
function html(terms: PageTerms, codeOf: (term: string) => string, rank: (term: string) => number) {
  const parts = weights.map((weight) => {
    const here = [...terms].filter(([, own]) => own === weight).map(([term]) => term);
    const codes = here.sort((a, b) => rank(b) - rank(a)).map(codeOf);
    return `<p data-pagefind-weight="${weight}">${codes.join(' ')}</p>`;
  });
  return `<html lang="unknown"><body data-pagefind-body>${parts.join('')}</body></html>`;
}

/**
 * Has Pagefind index pages whose terms are written as codes. Common terms come first on each page, which makes the
 * places Pagefind notes small. Throws a StepFailure with Pagefind’s own words.
 */
export async function engineIndex(
  pages: readonly PageTerms[],
  codeOf: (term: string) => string,
): Promise<EngineIndex> {
  const counts = new Map<string, number>();
  for (const term of pages.flatMap((page) => [...page.keys()]))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw failure(errors);
  for (const [at, terms] of pages.entries()) {
    const content = html(terms, codeOf, (term) => counts.get(term) ?? 0);
    const added = await index.addHTMLFile({ url: `/${at}/`, content });
    if (added.errors.length > 0) throw failure(added.errors);
  }
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw failure(unwritten);
  await index.deleteIndex();
  const of = (end: string) =>
    files
      .filter(({ path }) => path.endsWith(end))
      .map(({ path, content }) => ({ path, content: Buffer.from(content) }));
  const plain = (end: string) =>
    of(end).map(({ path, content }) => ({ path, content: gunzipSync(content) }));
  const ids: string[] = [];
  for (const { path, content } of plain('.pf_fragment')) {
    const { url } = JSON.parse(content.subarray('pagefind_dcd'.length).toString()) as {
      url: string;
    };
    ids[Number(url.replaceAll('/', ''))] = path.replace(/^fragment\/|\.pf_fragment$/g, '');
  }
  const first = (list: { content: Buffer }[]) => list[0]?.content ?? Buffer.alloc(0);
  return {
    ids,
    entry: JSON.parse(first(of('pagefind-entry.json')).toString()) as SearchPack['entry'],
    meta: first(plain('.pf_meta')),
    chunks: plain('.pf_index'),
    wasm: first(plain('wasm.unknown.pagefind')),
  };
}
