import type { FindingKind } from './finding-kinds.ts';
import { columnLabel, finding, type Finding } from './findings.ts';

/** Characters in one cell. */
const longest = 2000;

/** A tag of HTML, an event handler, an address that runs as a program. */
const markup =
  /<[a-z!?/]|<\s+script|(?:java|vb)script\s*:|\bdata\s*:\s*text\/html|\son[a-z]+\s*=\s*["']/i;

/** Browsers skip these inside tags and addresses. */
const skipped = /[\p{Cc}\p{Cf}]/gu;

function dangerOf(cell: string): FindingKind | undefined {
  if (cell.length > longest) return 'too-long';
  if (!/[<:=]/.test(cell)) return undefined;
  return markup.test(cell) || markup.test(cell.replace(skipped, '')) ? 'markup' : undefined;
}

/** The cells, titles and headings too, that may not be read: active markup, or more text than a detail can have. */
export function cellDangers(table: readonly string[][], headings: readonly string[]): Finding[] {
  return table.flatMap((cells, at) =>
    cells.flatMap((cell, column) => {
      const kind = dangerOf(cell);
      const label = () => columnLabel(column, headings[column] ?? '');
      return kind === undefined ? [] : [finding(kind, at + 1, label(), cell)];
    }),
  );
}
