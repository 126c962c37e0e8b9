import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { parse } from 'yaml';
import type { Agency } from '#src/lib/register/agency.ts';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { release, type Release } from '#src/schemas/register.ts';
import { root } from './source-files.ts';

/** A release of content/agencies with its agencies and the bytes as received. */
export interface StoredRelease {
  date: string;
  source: Release;
  agencies: Agency[];
  received: Buffer;
}

/** Every release, the oldest first. */
export function storedReleases(): StoredRelease[] {
  return globSync('content/agencies/*/source.yaml', { cwd: root })
    .sort()
    .map((file) => {
      const folder = join(root, dirname(file));
      const source = release.parse(parse(readFileSync(join(root, file), 'utf8')));
      return {
        date: basename(dirname(file)),
        source,
        agencies: fromNormalised(readFileSync(join(folder, 'normalised.csv'), 'utf8')),
        received: readFileSync(join(folder, source.file)),
      };
    });
}

/** The agencies of the newest release; throws if there is none. */
export function agenciesOfLatest(): Agency[] {
  const latest = storedReleases().at(-1);
  if (!latest) throw new Error('content/agencies has no release.');
  return latest.agencies;
}
