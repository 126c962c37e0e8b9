import type { Problem } from './problem.ts';

/** Ids that a row names and that are not there. */
export function missing(
  file: string,
  key: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  where: string,
): Problem[] {
  // An empty collection is a file that could not be read; that is reported by itself.
  if (known.size === 0) return [];
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({
      file,
      key,
      expected: `there is no ${what} "${id}"`,
      fix: `correct the id, or add it to ${where}`,
    }));
}

/** Ids that stand more than once in a file. */
export function twice(file: string, rows: readonly { id: string }[]): Problem[] {
  return [...Map.groupBy(rows, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id]) => ({
      file,
      key: id,
      expected: 'expected each id once',
      fix: 'remove or rename one',
    }));
}
