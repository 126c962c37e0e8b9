import type { Agency } from './agency.ts';

/** A detail of an agency as a list states it; null where the list says nothing. */
export type Detail = string | string[] | null;

export type DetailName = Exclude<keyof Agency, 'bin' | 'name'>;

/** What changed from one release to the next, in the order of the lists. */
export interface Difference {
  /** On no earlier list. */
  added: Agency[];
  removed: Agency[];
  /** One entry for each detail; another name is in `renamed` only. */
  changed: { bin: string; field: DetailName; from: Detail; to: Detail }[];
  renamed: { bin: string; from: string; to: string }[];
  /** On an earlier list and now, but not on the one before; not in `added`. */
  reappeared: Agency[];
}

const details: readonly DetailName[] = [
  'nameKk',
  'region',
  'address',
  'phones',
  'sites',
  'countries',
  'scope',
  'status',
  'since',
  'until',
  'basis',
];

/** The same for two lists that name the same things in another order. */
function meaning(detail: Detail): string {
  return JSON.stringify(Array.isArray(detail) ? [...new Set(detail)].sort() : detail);
}

function changedDetails(before: Agency, after: Agency): Difference['changed'] {
  return details
    .map((field) => ({
      bin: after.bin,
      field,
      from: before[field] ?? null,
      to: after[field] ?? null,
    }))
    .filter(({ from, to }) => meaning(from) !== meaning(to));
}

/** What changed between two releases; agencies are the same if their BIN is. `earlier` are the releases before `before`. */
export function difference(before: Agency[], after: Agency[], earlier: Agency[][]): Difference {
  const old = new Map(before.map((agency) => [agency.bin, agency]));
  const current = new Set(after.map(({ bin }) => bin));
  const known = new Set(earlier.flat().map(({ bin }) => bin));
  const unseen = after.filter(({ bin }) => !old.has(bin));
  const pairs = after.flatMap((agency) => {
    const was = old.get(agency.bin);
    return was === undefined ? [] : [[was, agency] as const];
  });
  return {
    added: unseen.filter(({ bin }) => !known.has(bin)),
    removed: before.filter(({ bin }) => !current.has(bin)),
    changed: pairs.flatMap(([was, is]) => changedDetails(was, is)),
    renamed: pairs
      .filter(([was, is]) => was.name !== is.name)
      .map(([was, is]) => ({ bin: is.bin, from: was.name, to: is.name })),
    reappeared: unseen.filter(({ bin }) => known.has(bin)),
  };
}
