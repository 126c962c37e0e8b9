import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';
import { cleanCell } from '#src/lib/register/cells.ts';
import { columnLabel, finding } from '#src/lib/register/findings.ts';
import type { StatementField } from '#src/schemas/report-aliases.ts';
import { statementFinding } from './statement-findings.ts';
import type { StatementHeader } from './statement-header.ts';

/** One row of a body's table by field; collects what is wrong with it. */
export interface StatementCells {
  /** Without spaces around it. */
  raw: (field: StatementField) => string;
  /** As it may be published: one line, no invisible characters; what was mended is noted. */
  text: (field: StatementField) => string;
  note: (kind: Parameters<typeof statementFinding>[0], field: StatementField) => void;
  findings: PrintedFinding[];
}

/** Reads a row by the columns of a header. */
export function statementCells(
  { columns, headings }: StatementHeader,
  row: number,
  cells: readonly string[],
): StatementCells {
  const findings: PrintedFinding[] = [];
  const raw = (field: StatementField) => cells[columns[field] ?? -1]?.trim() ?? '';
  const label = (field: StatementField) => {
    const column = columns[field] ?? 0;
    return columnLabel(column, headings[column] ?? '');
  };
  const text = (field: StatementField) => {
    const clean = cleanCell(raw(field));
    for (const { kind, found, mended } of clean.findings) {
      const value = mended === undefined ? found : `${found} → ${mended}`;
      findings.push(finding(kind, row, label(field), value));
    }
    if (raw(field).includes('\uFFFD')) {
      findings.push(finding('lost-letter', row, label(field), raw(field)));
    }
    return clean.text;
  };
  const note: StatementCells['note'] = (kind, field) => {
    findings.push(statementFinding(kind, row, label(field), raw(field)));
  };
  return { raw, text, note, findings };
}
