import type { FindingKind } from './finding-kinds.ts';
import { nameKey } from './names.ts';

/** What rows are told apart by. */
export interface Named {
  row: number;
  bin: string | undefined;
  name: string | undefined;
}

/** A row that repeats the BIN of an earlier one, or has a name that reads like its name. */
export interface Pair {
  kind: Extract<FindingKind, 'bin-duplicate' | 'names-alike'>;
  field: 'bin' | 'name';
  value: string;
}

/** Remembers the rows that it is shown, and says how each resembles an earlier one. */
export function pairFinder(): (named: Named) => Pair[] {
  const byBin = new Map<string, Named>();
  const byName = new Map<string, Named>();
  const earlier = (seen: Map<string, Named>, key: string | undefined, named: Named) => {
    const before = key ? seen.get(key) : undefined;
    if (key && !before) seen.set(key, named);
    return before;
  };
  return (named) => {
    const { bin, name } = named;
    const pairs: Pair[] = [];
    const same = earlier(byBin, bin, named);
    if (same) {
      const value = `${bin ?? ''}, as row ${same.row}`;
      pairs.push({ kind: 'bin-duplicate', field: 'bin', value });
    }
    const alike = earlier(byName, name && nameKey(name), named);
    if (alike?.bin && bin && alike.bin !== bin) {
      const value = `row ${alike.row}: ${alike.name ?? ''} · ${name ?? ''}`;
      pairs.push({ kind: 'names-alike', field: 'name', value });
    }
    return pairs;
  };
}
