import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { globSync, readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { StepFailure } from './steps.ts';

/** Pagefind's ready-made interfaces, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Whether any page of a built site asks to be searchable. Pages are read one by one: there may be 100,000. */
export const hasSearchablePages = (directory: string): boolean =>
  globSync('**/*.html', { cwd: directory })
    .sort()
    .some((page) => readFileSync(join(directory, page), 'utf8').includes('data-pagefind-body'));

/** Writes the search index of a built site into it; resolves to the number of pages indexed. */
export async function writeSearchIndex(directory: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new StepFailure('The search index could not be made.', errors.join('\n'));
    const added = await index.addDirectory({ path: directory });
    const { files, errors: unwritten } = await index.getFiles();
    const problems = [...added.errors, ...unwritten];
    if (problems.length > 0) {
      throw new StepFailure('The search index could not be made.', problems.join('\n'));
    }
    for (const file of files.filter(({ path }) => !unused.test(path))) {
      const target = join(directory, 'pagefind', file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
