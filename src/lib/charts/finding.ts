import type { Part } from './stacked.ts';

/** What a title can state of parts of a whole. */
export interface Finding<Id extends string = string> {
  /** The part with the highest count; null where two have it, and none may be named as the largest. */
  largest: Id | null;
  count: number;
  total: number;
}

/** The facts of a title: which part is the largest, how many it counts, and of how many. */
export function findingOf<Id extends string>(
  parts: readonly Pick<Part<Id>, 'id' | 'count'>[],
): Finding<Id> {
  const count = Math.max(0, ...parts.map((part) => part.count));
  const [first, second] = parts.filter((part) => part.count === count);
  return {
    largest: first && !second ? first.id : null,
    count,
    total: parts.reduce((sum, part) => sum + part.count, 0),
  };
}

/** The same parts counted over all rows, in the order of the first row. */
export function partTotals<Id extends string>(
  rows: readonly { parts: readonly Part<Id>[] }[],
): Part<Id>[] {
  return (rows[0]?.parts ?? []).map((part) => ({
    ...part,
    count: rows
      .flatMap(({ parts }) => parts)
      .filter(({ id }) => id === part.id)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
