import { codeOf } from '#src/lib/search/codes.ts';
import type { SearchPack } from '#src/lib/search/pack.ts';
import { rarityOf } from '#src/lib/search/rarity.ts';
import { searchOf } from '#src/lib/search/search.ts';
import { Pagefind } from 'virtual:search-engine';
import { holdEngineFile } from './engine-files.ts';

/** How soon it counts no more that a word weighs more (k of BM25). */
const saturation = 1.4;

/** The search of one language. */
export type Search = ReturnType<typeof searchOf>;

/** The bytes that were written as signs of Latin-1. */
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Where the files of a search stand. */
export interface SearchFiles {
  pack: string;
  wasm: string;
  /** The piece of the index that most questions need. */
  index: string;
}

/**
 * Opens a search; what every question needs is fetched at once, other pieces of the index when a question needs them.
 * Throws if a file is not there.
 */
export async function openSearch(files: SearchFiles): Promise<Search> {
  const [wasm, index] = [fetched(files.wasm), fetched(files.index)];
  const pack = (await (await fetched(files.pack)).json()) as SearchPack;
  const base = files.pack.replace(/\.\w+\.json$/, '/');
  const { hash } = pack.entry.languages.unknown;
  holdEngineFile(files.index, () => index);
  holdEngineFile(`${base}pagefind-entry.json`, () => Response.json(pack.entry));
  holdEngineFile(`${base}pagefind.${hash}.pf_meta`, () => new Response(bytes(pack.meta)));
  holdEngineFile(`${base}wasm.unknown.pagefind`, () => wasm);
  const engine = new Pagefind({
    basePath: base,
    language: 'unknown',
    // Pages of a few terms are lists, and no better for it.
    ranking: { pageLength: 0, termSaturation: saturation },
  });
  const numbers = new Map(pack.pages.map(({ id }, number) => [id, number]));
  const length = pack.pages[0]?.id.length ?? 0;
  const numberOf = (name: string) => numbers.get(name.replace(/^\w+_/, '').slice(0, length));
  return searchOf(pack, async (place) => {
    const { results } = await engine.search(codeOf(place));
    const most = (saturation + 1) * rarityOf(results.length, pack.pages.length);
    return new Map(results.map(({ id, score }) => [numberOf(id) ?? -1, score / most]));
  });
}
