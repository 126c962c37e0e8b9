import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Checksums by the name of the file. */
export type Checksums = Readonly<Record<string, string>>;

/** SHA-256 in hex. */
export const sha256 = (contents: string | Uint8Array): string =>
  createHash('sha256').update(contents).digest('hex');

/** The files of a yearly summary that a closed edition freezes; received tables are named by their checksum anyway. */
export function frozenFiles(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const frozen = names.filter((name) => /\.(yaml|mdx)$/.test(name) && name !== 'edition.yaml');
  return Object.fromEntries(frozen.map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

/** The files that are not as they were, each with what happened to it. */
export function changedFiles(before: Checksums, now: Checksums): [file: string, how: string][] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => {
      if (now[name] === undefined) return [name, 'is missing'];
      return [name, before[name] === undefined ? 'was added' : 'was changed'];
    });
}
