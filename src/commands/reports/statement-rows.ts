import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';
import { cellDangers } from '#src/lib/register/cell-dangers.ts';
import { columnLabel, columnLetters, finding } from '#src/lib/register/findings.ts';
import type { ReportAliases } from '#src/schemas/report-aliases.ts';
import type { PlanRows } from './plan-rows.ts';
import { statementFinding } from './statement-findings.ts';
import { isWhole } from './statement-header.ts';
import { rowReader, type Said } from './said-row.ts';
import type { StatementTable } from './read-statement-table.ts';

/** What a body says, by row, and everything an editor has to know: acceptable if no finding is an error. */
export interface SaidRows {
  said: Said[];
  findings: PrintedFinding[];
}

const isBlank = (cell: string) => !/[^\s\p{Cf}\p{Cc}]/u.test(cell);

/** The rows below the header that are no repeated header, no numbering of columns, and not empty. */
function rowsBelow({ table, header }: StatementTable): [row: number, cells: string[]][] {
  const repeats = (cells: string[]) =>
    Object.values(header.columns).every(
      (column) => cells[column]?.trim() === header.headings[column],
    );
  return table.slice(header.row).flatMap((cells, at) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const isNumbering =
      at === 0 && filled.length > 1 && filled.every((cell, of) => cell.trim() === String(of + 1));
    return filled.length === 0 || isNumbering || repeats(cells)
      ? []
      : [[header.row + 1 + at, cells]];
  });
}

/** Reads all rows of a table, by the Plan and the body that sent it. */
export function readStatements(
  source: StatementTable,
  aliases: ReportAliases,
  plan: PlanRows,
  body: string,
): SaidRows {
  const { table, header } = source;
  const dangers = cellDangers(table, header.headings);
  if (!isWhole(header)) {
    const found = header.headings.filter((heading) => heading !== '').join(' · ');
    const missing = statementFinding('header-missing', header.row, '', found);
    return { said: [], findings: [...source.findings, missing, ...dangers] };
  }
  const label = (column: number) => columnLabel(column, header.headings[column] ?? '');
  const columns = (kind: 'column-twice' | 'column-unread', of: number[]) =>
    of
      .filter((column) => table.slice(header.row).some((cells) => !isBlank(cells[column] ?? '')))
      .map((at) => statementFinding(kind, header.row, label(at), header.headings[at] ?? ''));
  const known = new Set(plan.rows.map(({ id }) => id));
  const own = new Set(plan.rows.flatMap(({ id, bodies }) => (bodies.includes(body) ? id : [])));
  const read = rowReader(header, aliases, known, own);
  const rows = rowsBelow(source).map(([row, cells]) => {
    const at = cells.findIndex((cell, of) => of >= header.headings.length && !isBlank(cell));
    const beyond =
      at < 0 ? [] : [finding('beyond-header', row, columnLetters(at), cells[at] ?? '')];
    const { said, findings } = read(row, cells);
    return { said, findings: [...findings, ...beyond] };
  });
  return {
    said: rows.flatMap(({ said }) => said ?? []),
    findings: [
      ...source.findings,
      ...columns('column-twice', header.twice),
      ...columns('column-unread', header.unread),
      ...[...dangers, ...rows.flatMap(({ findings }) => findings)].sort((a, b) => a.row - b.row),
    ],
  };
}
