import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { dist } from '../../support/built-site.ts';

/** A copy of the built site that also has the index Pagefind makes by itself; `remove` it. */
export async function siteWithPlainIndex(): Promise<{
  directory: string;
  remove: () => Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'search-bench-'));
  await cp(dist, directory, { recursive: true });
  const { index } = await createIndex();
  await index?.addDirectory({ path: directory });
  await index?.writeFiles({ outputPath: join(directory, 'pagefind') });
  await close();
  return { directory, remove: () => rm(directory, { recursive: true }) };
}
