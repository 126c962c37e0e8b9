import { parse } from 'csv-parse/sync';
import { builtText } from './built-site.ts';

/** The byte-order mark by which spreadsheets know UTF-8. */
export const byteOrderMark = '\uFEFF';

export type Row = Record<string, string>;

/** The rows of a published CSV file, as a program reads them. */
export function builtTable(file: string): Row[] {
  return parse<Row>(builtText(file), { bom: true, columns: true });
}

/** The text of a cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export function plainCell(cell = ''): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
}
