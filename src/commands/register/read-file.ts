import type { Aliases } from '#src/lib/register/aliases.ts';
import { finding, type Finding } from '#src/lib/register/findings.ts';
import { findHeader } from '#src/lib/register/header.ts';
import { decodeText } from './decode-text.ts';
import { delimitedRows } from './delimited-text.ts';
import { unreadable } from './unreadable.ts';
import { xlsxSheets, type Sheet } from './xlsx-sheets.ts';

/** A table as a file has it: `table[i]` is its row i + 1. */
export interface RegisterFile {
  format: 'csv' | 'xlsx';
  table: string[][];
  /** What was left unread, or may be missing. */
  findings: Finding[];
}

/** Bytes. */
const largest = 60_000_000;

const asXlsx = 'open it in a spreadsheet program and save it as XLSX without a password';

/** Files of other programs by their first bytes. */
const foreign = [
  {
    start: 'd0cf11e0',
    problem: 'The file is an old XLS or is protected with a password.',
    fix: asXlsx,
  },
  { start: '25504446', problem: 'The file is a PDF.', fix: 'ask for the table as XLSX or CSV' },
];

/** Whether a file is a workbook or else text, by its first bytes. Throws StepFailure if it is neither, or too large. */
export function formatOf(bytes: Buffer): 'csv' | 'xlsx' {
  const start = bytes.toString('hex', 0, 4);
  const other = foreign.find((each) => each.start === start);
  if (other) throw unreadable(other.problem, other.fix);
  if (bytes.length > largest) {
    throw unreadable(`The file has ${bytes.length} bytes.`, `make it smaller than ${largest}`);
  }
  return start.startsWith('504b') ? 'xlsx' : 'csv';
}

function sheetWithHeader(sheets: readonly Sheet[], aliases: Aliases): RegisterFile {
  const [first, ...others] = sheets.filter(
    ({ table }) => !('missing' in findHeader(table, aliases)),
  );
  const table = (first ?? sheets.find(({ table }) => table.length > 0))?.table ?? [];
  const unread = others.map(({ name }) => finding('sheet-unread', 1, '', name));
  return { format: 'xlsx', table, findings: unread };
}

/**
 * The table in an XLSX, CSV or tab-separated file: of a workbook the first sheet with a header. Throws StepFailure with
 * what to do if the file cannot be read, or is too large to be a list of agencies.
 */
export async function readRegisterFile(bytes: Buffer, aliases: Aliases): Promise<RegisterFile> {
  if (formatOf(bytes) === 'xlsx') return sheetWithHeader(await xlsxSheets(bytes), aliases);
  const text = decodeText(bytes);
  const table = delimitedRows(text, (rows) => {
    const header = findHeader(rows, aliases);
    const recognised = 'missing' in header ? 0 : Object.keys(header.columns).length;
    return { recognised, width: header.headings.length };
  });
  const isWhole = text === '' || /[\r\n]$/.test(text);
  const last = table.at(-1)?.at(-1) ?? '';
  const findings = isWhole ? [] : [finding('file-end', table.length, '', last)];
  return { format: 'csv', table, findings };
}
