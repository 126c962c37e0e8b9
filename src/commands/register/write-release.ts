import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exchange, prepareExchange, tidy } from '#src/commands/replace-folder.ts';
import { StepFailure } from '#src/commands/steps.ts';

/** Makes a folder with these files, all of it or nothing: an interrupted import leaves nothing behind. */
export async function writeRelease(
  target: string,
  files: Record<string, string | Uint8Array>,
): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const places = await prepareExchange(target);
  try {
    await mkdir(places.fresh);
    for (const [name, contents] of Object.entries(files)) {
      await writeFile(join(places.fresh, name), contents, { flush: true });
    }
    if (interruption.signal.aborted) throw new StepFailure('Nothing was written.', 'Interrupted.');
    await exchange(target, places);
  } finally {
    await tidy(target, places);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
