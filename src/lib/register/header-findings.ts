import { columnLabel, finding, type Finding } from './findings.ts';
import type { Header, NoHeader } from './header.ts';

/** What an editor should know of the columns before the rows are read. */
export function headerFindings(header: Header, rows: readonly string[][]): Finding[] {
  const { row, headings, columns, unread, unnamed } = header;
  const of = (kind: Finding['kind'], column: number) =>
    finding(kind, row, columnLabel(column, headings[column] ?? ''), headings[column] ?? '');
  const holdsText = (column: number) => rows.some((cells) => (cells[column] ?? '').trim() !== '');
  return [
    ...unread.filter(holdsText).map((column) => of('column-unread', column)),
    ...unnamed.filter(holdsText).map((column) => of('column-unnamed', column)),
    ...(columns.phones ? [] : [finding('no-phone', row, '', 'no column')]),
    ...(columns.address ? [] : [finding('no-address', row, '', 'no column')]),
  ];
}

/** Why no row of a table could be read. */
export function noHeaderFinding({ row, missing, headings }: NoHeader): Finding {
  const found = headings.filter((heading) => heading !== '').join(' · ');
  return finding('header-missing', row, missing.join(', '), found);
}
