import { findingKinds, type FindingKind } from './finding-kinds.ts';

/** Something in a file that keeps it from being published, or that an editor should look at. */
export interface Finding {
  kind: FindingKind;
  /** As in the file, from 1. */
  row: number;
  /** `C «БИН»` */
  column: string;
  /** At most 80 printable characters. */
  value: string;
  expected: string;
  fix: string;
  severity: 'error' | 'warning';
}

const longest = 80;

/** A text that may be printed on a terminal: one line, no control or invisible characters, shortened. */
function shown(text: string): string {
  const start = text.slice(0, longest * 2);
  const line = Array.from(start.replace(/[\p{C}\s]+/gu, ' ').trim());
  return line.length > longest ? `${line.slice(0, longest - 1).join('')}…` : line.join('');
}

/** A finding of this kind; all of one kind have the same `expected` and `fix`. */
export function finding(kind: FindingKind, row: number, column: string, value: string): Finding {
  return { kind, row, column, value: shown(value), ...findingKinds[kind] };
}

/** The letters above a column of a spreadsheet; 0 is A. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A column as findings name it: its letters and its heading. */
export function columnLabel(column: number, heading: string): string {
  const words = shown(heading);
  return words === '' ? columnLetters(column) : `${columnLetters(column)} «${words}»`;
}
