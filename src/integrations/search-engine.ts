import { close, createIndex } from 'pagefind';
import { join } from 'node:path';

const name = 'virtual:search-engine';

/** As much of a Vite plugin as is needed here. */
interface Plugin {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string | undefined>;
}

/** Where Pagefind unpacks a file that was not unpacked by the browser; ours all are (commands/search/engine-index.ts). */
const unpacking = 'data=gz_default(data);';

/** The part of Pagefind that runs in a browser: the package writes it together with an index. */
async function engineSource(): Promise<string> {
  try {
    const { index } = await createIndex();
    const { files } = (await index?.getFiles()) ?? { files: [] };
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (!script) throw new Error('Pagefind wrote no pagefind.js.');
    const source = new TextDecoder().decode(script.content);
    if (source.split(unpacking).length !== 2)
      throw new Error(
        `Pagefind does not unpack with "${unpacking}" any more: see ${import.meta.url}`,
      );
    return source.replace(unpacking, '');
  } finally {
    await close();
  }
}

/**
 * Pagefind in the browser as the module `virtual:search-engine`, which is bundled with what uses it: one request instead
 * of one more, and a name that changes with it. Its files are fetched by client/search/engine-files.ts, which has most
 * of them already. Of what it exports only the class that searches in the page is kept: no worker, no second copy.
 */
export function searchEngine(root: string): Plugin {
  const fetcher = JSON.stringify(join(root, 'src/client/search/engine-files.ts'));
  return {
    name: 'search-engine',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) =>
      id === `\0${name}`
        ? [
            `import { fetchEngineFile as fetch } from ${fetcher};`,
            await engineSource(),
            'export { Pagefind };',
          ].join('\n')
        : undefined,
  };
}
