import type { Agency } from './agency.ts';
import { agencyRows } from './agency-row.ts';
import type { Aliases } from './aliases.ts';
import { cellDangers } from './cell-dangers.ts';
import { columnLabel, columnLetters, finding, type Finding } from './findings.ts';
import { findHeader, type Header } from './header.ts';
import { headerFindings, noHeaderFinding } from './header-findings.ts';
import { rowKinds } from './row-kinds.ts';
import { pairFinder } from './row-pairs.ts';
import { totalFindings } from './totals.ts';

/** A list of agencies as a file has it. Rows are numbered as in the file, from 1. */
export interface ReadRows {
  agencies: { row: number; agency: Agency }[];
  findings: Finding[];
}

/** A row that ends before the last heading, or goes on after it: an unquoted separator shifted it. */
function widthFindings(row: number, cells: readonly string[], { headings }: Header): Finding[] {
  if (cells.length < headings.length) {
    const value = `${cells.length} of ${headings.length} cells`;
    return [finding('row-short', row, '', value)];
  }
  const column = cells.findIndex((cell, at) => at >= headings.length && cell.trim() !== '');
  return column < 0
    ? []
    : [finding('beyond-header', row, columnLetters(column), cells[column] ?? '')];
}

function readBelow(
  header: Header,
  table: readonly string[][],
  aliases: Aliases,
  skip: ReadonlySet<number>,
  progress: (row: number) => void,
): ReadRows {
  const kindOf = rowKinds(header, aliases);
  const readAgency = agencyRows(header, aliases);
  const pairsOf = pairFinder();
  const read: ReadRows = { agencies: [], findings: [] };
  let rows = 0;
  for (const [at, cells] of table.entries()) {
    const row = at + 1;
    if (row <= header.row) continue;
    progress(row);
    const kind = kindOf(row, cells);
    if (kind === 'agency') rows += 1;
    if (kind === 'totals') read.findings.push(...totalFindings(row, cells, rows));
    if (kind === 'note') {
      read.findings.push(finding('row-unread', row, '', cells.join(' ')));
    }
    if (kind !== 'agency' || skip.has(row)) continue;
    const { bin, name, agency, findings } = readAgency(row, cells);
    const width = widthFindings(row, cells, header);
    const pairs = pairsOf({ row, bin, name }).map((pair) => {
      const [column = 0] = header.columns[pair.field] ?? [];
      return finding(
        pair.kind,
        row,
        columnLabel(column, header.headings[column] ?? ''),
        pair.value,
      );
    });
    for (const each of [...findings, ...width, ...pairs]) read.findings.push(each);
    const isWhole = width.every(({ severity }) => severity === 'warning');
    if (agency && isWhole) read.agencies.push({ row, agency });
  }
  return read;
}

/**
 * The agencies of a table with a header somewhere in its first rows, and everything that an editor has to know: a file
 * is acceptable if no finding is an error. A row with an error gives no agency. `progress` is told each row.
 */
export function readRows(
  table: readonly string[][],
  aliases: Aliases,
  progress: (row: number) => void = () => undefined,
): ReadRows {
  const header = findHeader(table, aliases);
  const dangers = cellDangers(table, header.headings);
  if ('missing' in header) return { agencies: [], findings: [noHeaderFinding(header), ...dangers] };
  const unsafe = new Set(dangers.map(({ row }) => row));
  const { agencies, findings } = readBelow(header, table, aliases, unsafe, progress);
  const columns = headerFindings(header, table.slice(header.row));
  const inOrder = [...columns, ...dangers, ...findings].sort((a, b) => a.row - b.row);
  return { agencies, findings: inOrder };
}
