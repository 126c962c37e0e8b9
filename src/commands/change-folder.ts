import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exchange, prepareExchange, tidy } from './replace-folder.ts';
import { StepFailure } from './steps.ts';

/**
 * Writes these files into a folder beside what is there, all of them or nothing: they are written into a copy that then
 * takes the folder's place. Throws a `StepFailure` if interrupted before.
 *
 * @param files contents by path below the folder
 */
export async function changeFolder(
  target: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const places = await prepareExchange(target);
  try {
    await mkdir(places.fresh);
    if (existsSync(target)) await cp(target, places.fresh, { recursive: true });
    for (const [name, contents] of Object.entries(files)) {
      const path = join(places.fresh, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, contents, { flush: true });
    }
    if (interruption.signal.aborted) throw new StepFailure('Nothing was written.', 'Interrupted.');
    await exchange(target, places);
  } finally {
    await tidy(target, places);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
