import type { Aliases, Field } from './aliases.ts';
import type { FindingKind } from './finding-kinds.ts';
import { columnLabel, finding, type Finding } from './findings.ts';
import { foldedKey } from './folded-key.ts';
import type { Header } from './header.ts';

/** One row of a table by field; collects what is wrong with it. */
export interface RowCells {
  /** What the file says of a field, untouched; empty also for words that mean "nothing". */
  text: (field: Field) => string;
  note: (kind: FindingKind, field: Field, value: string) => void;
  findings: Finding[];
}

/** How cells of one field are put together where a heading was merged over several columns. */
const joint: Partial<Record<Field, string>> = {
  address: ', ',
  phones: '\n',
  sites: '\n',
  countries: '\n',
};

/** The words for "nothing" are short. */
const longestNothing = 30;

/** Dashes and dots stand for nothing, too. */
const blank = /^[\s\p{Pd}_.,]*$/u;

/** Reads rows by the columns of a header. */
export function cellsOf(
  header: Header,
  aliases: Aliases,
): (row: number, cells: readonly string[]) => RowCells {
  const nothing = new Set(aliases.empty.map(foldedKey));
  const saysNothing = (cell: string) =>
    blank.test(cell) || (cell.length <= longestNothing && nothing.has(foldedKey(cell)));
  return (row, cells) => {
    const findings: Finding[] = [];
    const text = (field: Field) =>
      (header.columns[field] ?? [])
        .map((column) => cells[column] ?? '')
        .filter((cell) => !saysNothing(cell))
        .join(joint[field] ?? ' ');
    const note = (kind: FindingKind, field: Field, value: string) => {
      const [column = 0] = header.columns[field] ?? [];
      const label = columnLabel(column, header.headings[column] ?? '');
      findings.push(finding(kind, row, label, value));
    };
    return { text, note, findings };
  };
}
