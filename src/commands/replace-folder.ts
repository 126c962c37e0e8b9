import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the new contents of a folder are made, and where the old ones wait while they are exchanged. */
export interface Exchange {
  fresh: string;
  old: string;
}

function workshop(target: string): string {
  return join(dirname(target), '.build');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Clears what killed runs left, putting back a folder that was between its old and its new contents. */
async function recover(target: string): Promise<void> {
  for (const name of await readdir(workshop(target))) {
    const [pid, kind] = name.split('-');
    if (Number(pid) === process.pid || isRunning(Number(pid))) continue;
    const leftover = join(workshop(target), name);
    if (kind === 'old' && !existsSync(target)) await rename(leftover, target);
    else await rm(leftover, { recursive: true, maxRetries: 5 });
  }
}

/** An empty place on the same disk to make the new contents of a folder in. */
export async function prepareExchange(target: string): Promise<Exchange> {
  await mkdir(workshop(target), { recursive: true });
  await recover(target);
  const place = (kind: string) => join(workshop(target), `${process.pid}-${kind}`);
  return { fresh: place('new'), old: place('old') };
}

/** Puts the new contents in place of the old: two renames, undone if the second one fails. */
export async function exchange(target: string, { fresh, old }: Exchange): Promise<void> {
  const hadOld = existsSync(target);
  if (hadOld) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
}

/** Removes what is left in the workshop of this run, and the workshop itself if nobody else works in it. */
export async function tidy(target: string, { fresh, old }: Exchange): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  if ((await readdir(workshop(target))).length === 0) await rmdir(workshop(target));
}
