import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { changeFolder } from '#src/commands/change-folder.ts';
import { command, StepFailure } from '#src/commands/steps.ts';
import { today } from '#src/lib/dates.ts';
import { toNormalised } from '#src/lib/register/normalised.ts';
import { release } from '#src/schemas/register.ts';
import { describeRelease } from './describe-release.ts';
import { earlierReleases } from './earlier-releases.ts';
import { describeList, refuseErrors, refuseWarnings } from './judge-list.ts';
import { importOptions, type ImportOptions } from './options.ts';
import { readList } from './read-list.ts';
import { isKnown } from './release-order.ts';

async function received(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StepFailure('Nothing was written.', `The file cannot be read: ${reason}`);
  }
}

/**
 * Makes a release of a file as received: prints all findings and what changes, then writes the release at once.
 * Throws a `StepFailure`, with nothing written, if anything is in the way.
 */
export async function importRegister(options: ImportOptions): Promise<void> {
  const { folder, about } = options;
  const bytes = await received(options.file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const releases = earlierReleases(folder);
  if (isKnown(releases, about.asOf, sha256)) {
    console.log(`This file is the release of ${about.asOf} already. Nothing was changed.`);
    return;
  }
  const list = await readList(bytes);
  console.log(describeList(basename(options.file), list));
  refuseErrors(list);
  console.log(`\n${describeRelease(options, list.agencies, releases)}`);
  refuseWarnings(list, options.acceptWarnings);
  const file = `register.${list.format}`;
  const rows = list.agencies.length;
  const source = release.parse({ ...about, file, sha256, rows, importedOn: today() });
  const target = join(folder, about.asOf);
  await changeFolder(target, {
    [file]: bytes,
    'normalised.csv': toNormalised(list.agencies),
    'source.yaml': stringify(source, { lineWidth: 0 }),
  });
  console.log(`\nWritten: ${target} (${rows} agencies). Next: npm run check`);
}

if (import.meta.main) {
  await command(() => importRegister(importOptions(process.argv.slice(2))));
}
