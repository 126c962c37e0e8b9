import { getCollection } from 'astro:content';
import type { Agency } from '#src/lib/register/agency.ts';
import { difference, type Difference } from '#src/lib/register/compare.ts';
import type { Release } from '#src/schemas/register.ts';
import { builtOnce } from './built-once.ts';

/** A release of the register with its agencies in the order of the source. */
export interface Register extends Release {
  agencies: Agency[];
}

/** All releases, the newest first; empty if none has been published. */
export const registers = builtOnce(async (): Promise<Register[]> => {
  const rows = Map.groupBy(await getCollection('agencies'), ({ id }) => id.split('/')[0]);
  const releases = (await getCollection('releases')).map(({ data }) => data);
  return releases
    .sort((a, b) => b.asOf.localeCompare(a.asOf))
    .map((release) => ({
      ...release,
      agencies: (rows.get(release.asOf) ?? [])
        .sort((a, b) => a.data.order - b.data.order)
        .map(({ data }) => data.agency),
    }));
});

const byBin = new WeakMap<Register, ReadonlyMap<string, Agency>>();

/** The agency of a release with this BIN, if there is one. */
export function agencyOf(register: Register, bin: string): Agency | undefined {
  const known =
    byBin.get(register) ?? new Map(register.agencies.map((agency) => [agency.bin, agency]));
  byBin.set(register, known);
  return known.get(bin);
}

/** What changed from each release to the next, the newest first. */
export const registerChanges = builtOnce(
  async (): Promise<{ release: Register; before: Register; changes: Difference }[]> => {
    const all = await registers();
    return all.slice(0, -1).flatMap((release, index) => {
      const [before, ...earlier] = all.slice(index + 1);
      if (!before) return [];
      const past = earlier.map(({ agencies }) => agencies);
      return [{ release, before, changes: difference(before.agencies, release.agencies, past) }];
    });
  },
);
