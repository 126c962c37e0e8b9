import { decodeText } from '#src/commands/register/decode-text.ts';
import { delimitedRows } from '#src/commands/register/delimited-text.ts';
import { formatOf } from '#src/commands/register/read-file.ts';
import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';
import { xlsxSheets } from '#src/commands/register/xlsx-sheets.ts';
import { finding } from '#src/lib/register/findings.ts';
import type { ReportAliases } from '#src/schemas/report-aliases.ts';
import { statementFinding } from './statement-findings.ts';
import { headerFinder, isWhole, recognised, type StatementHeader } from './statement-header.ts';

/** A body's table; `table[i]` is its row i + 1. */
export interface StatementTable {
  format: 'csv' | 'xlsx';
  table: string[][];
  header: StatementHeader;
  /** What was left unread, or may be missing. */
  findings: PrintedFinding[];
}

/** The table in an XLSX or CSV file: of a workbook the first sheet with a header. Throws a `StepFailure` if there is none. */
export async function readStatementTable(
  bytes: Buffer,
  aliases: ReportAliases,
): Promise<StatementTable> {
  const headerOf = headerFinder(aliases);
  const format = formatOf(bytes);
  if (format === 'xlsx') {
    const sheets = (await xlsxSheets(bytes)).filter(({ table }) => table.length > 0);
    const [first, ...others] = sheets.filter(({ table }) => isWhole(headerOf(table)));
    const table = (first ?? sheets[0])?.table ?? [];
    const findings = others.map(({ name }) => statementFinding('sheet-unread', 1, '', name));
    return { format, table, header: headerOf(table), findings };
  }
  const text = decodeText(bytes);
  const table = delimitedRows(text, (rows) => {
    const header = headerOf(rows);
    return { recognised: recognised(header), width: header.headings.length };
  });
  const isCut = text !== '' && !/[\r\n]$/.test(text);
  const findings = isCut ? [finding('file-end', table.length, '', table.at(-1)?.at(-1) ?? '')] : [];
  return { format, table, header: headerOf(table), findings };
}
