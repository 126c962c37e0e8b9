import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/**
 * A CSV file (RFC 4180, CRLF) that spreadsheets open as UTF-8: it begins with a byte-order mark, and a text that a
 * spreadsheet could take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvTable(
  columns: readonly string[],
  rows: readonly Record<string, Cell>[],
): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
