import type { Aliases, Field } from './aliases.ts';
import { meanings, vocabulary } from './vocabulary.ts';

/** What a heading stands for: a detail of an agency, a column that is left out, or undefined. */
export type HeadingOf = (heading: string) => Field | 'ignored' | undefined;

/** No heading is longer; a longer text is not looked at. */
const longest = 300;

/** A table is asked for its header several times. */
const known = new WeakMap<Aliases, HeadingOf>();

/** Recognises headings by their aliases, whatever their case, spaces, punctuation, brackets and look-alike letters. */
export function headingNames(aliases: Aliases): HeadingOf {
  const before = known.get(aliases);
  if (before) return before;
  const { columns, ignored } = aliases;
  const find = vocabulary(meanings({ ...columns, ignored }));
  const headingOf = remembering((heading) =>
    heading.length > longest ? undefined : (find(heading) as Field | 'ignored' | undefined),
  );
  known.set(aliases, headingOf);
  return headingOf;
}

function remembering(headingOf: HeadingOf): HeadingOf {
  const known = new Map<string, ReturnType<HeadingOf>>();
  return (heading) => {
    if (!known.has(heading)) known.set(heading, headingOf(heading));
    return known.get(heading);
  };
}

const cellAt = (row: readonly string[] | undefined, column: number) => row?.[column]?.trim() ?? '';

/** The last cell at or before the column that is not empty: what a merged cell shows above it. */
function mergedAbove(row: readonly string[] | undefined, column: number): string {
  const filled = row?.slice(0, column + 1).findLast((cell) => cell.trim() !== '');
  return filled?.trim() ?? '';
}

/**
 * The headings of one row, or of two of which the upper one groups columns («Контакты» above «Телефон» and «Сайт»):
 * for each column the texts that may be its heading, the likeliest first. Empty where there is none.
 */
export function headingTexts(table: readonly string[][], at: number, rows: 1 | 2): string[][] {
  const upper = table[at];
  const lower = rows === 2 ? table[at + 1] : undefined;
  const width = Math.max(upper?.length ?? 0, lower?.length ?? 0);
  return Array.from({ length: width }, (_, column) => {
    const own = cellAt(upper, column);
    const below = cellAt(lower, column);
    const joined = below === '' ? '' : `${mergedAbove(upper, column)} ${below}`;
    return [joined, below, own].filter((text) => text !== '');
  });
}
