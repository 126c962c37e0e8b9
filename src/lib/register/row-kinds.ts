import type { Aliases } from './aliases.ts';
import { foldedKey } from './folded-key.ts';
import type { Header } from './header.ts';

/** `repeated`: the headings again, as on each page of a printed list; `numbering`: the row «1 2 3 4» below them. */
export type RowKind = 'agency' | 'empty' | 'numbering' | 'repeated' | 'totals' | 'note';

const isBlank = (cell: string) => !/[^\s\p{Cf}\p{Cc}]/u.test(cell);

/** No total and no heading is longer; keys of longer texts are not made. */
const longest = 300;
const keyOf = (cell: string) => (cell.length > longest ? cell : foldedKey(cell));

/** Tells agencies from the rows around them, so that a note is never read as an agency nor an agency lost as a note. */
export function rowKinds(
  header: Header,
  aliases: Aliases,
): (row: number, cells: string[]) => RowKind {
  const totals = new Set(aliases.totals.map(foldedKey));
  const [bin = 0] = header.columns.bin ?? [];
  const names = header.columns.name ?? [];
  const repeats = (cells: string[], column: number) =>
    keyOf(cells[column] ?? '') === foldedKey(header.headings[column] ?? '');
  return (row, cells) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const [first = ''] = filled;
    if (filled.length === 0) return 'empty';
    if (row === header.row + 1 && filled.length > 1) {
      if (filled.every((cell, at) => cell.trim() === String(at + 1))) return 'numbering';
    }
    if ([bin, ...names.slice(0, 1)].every((column) => repeats(cells, column))) return 'repeated';
    if (/(?:\d[\s-]*){9}/.test((cells[bin] ?? '').slice(0, longest))) return 'agency';
    if (totals.has(keyOf(first).replace(/\d/g, ''))) return 'totals';
    const anonymous = [bin, ...names].every((column) => isBlank(cells[column] ?? ''));
    return anonymous && filled.length === 1 ? 'note' : 'agency';
  };
}
