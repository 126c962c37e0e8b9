import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReceivedList } from '#src/commands/register/read-list.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { fictionalRegister } from './fictional-register.ts';
import { imported } from './hostile-import.ts';
import { csvText, receivedTable } from './received-list.ts';
import { xlsxFile } from './xlsx-file.ts';

/** A good list of five agencies: headings in row 1, agency n in row n + 2. */
export const table = receivedTable(fictionalRegister({ seed: 9, asOf: '2026-07-01', count: 5 }));

/** The table as a file of each format. */
export const files = {
  csv: (cells: string[][]) => Buffer.from(csvText(cells)),
  xlsx: (cells: string[][]) => xlsxFile({ Реестр: cells }),
};
export const format = fc.constantFrom(...(Object.keys(files) as (keyof typeof files)[]));

async function goodAgencies(): Promise<Agency[]> {
  const found = await imported(files.csv(table));
  if (typeof found === 'string') assert.fail(found);
  return found;
}
/** What the good list says. */
export const agencies = await goodAgencies();

/** A place in a cell of an agency. */
export const place = fc.record({
  format,
  row: fc.integer({ min: 1, max: agencies.length }),
  column: fc.nat(12),
  /** From the beginning of the cell to its end. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});
export type Place = typeof place extends fc.Arbitrary<infer Value> ? Value : never;

/** The cell at a place with a text put into it. */
export function cellWithText({ row, column, at }: Place, text: string): string {
  const cell = table[row]?.[column] ?? '';
  const split = Math.round(at * cell.length);
  return cell.slice(0, split) + text + cell.slice(split);
}

/** The file with a text put into one of its cells. */
export function fileWithText(where: Place, text: string): Buffer {
  const changed = cellWithText(where, text);
  const cells = table.map((row, n) => (n === where.row ? row.with(where.column, changed) : row));
  return files[where.format](cells);
}

/** Whether anything is said of a row of `table`. */
export const isTold = ({ findings }: ReceivedList, row: number): boolean =>
  findings.some((finding) => finding.row === row + 1);

/** Asserts that all agencies but that of a row are as they were. */
export function assertOthersUnchanged(list: ReceivedList, row: number): void {
  const own = agencies[row - 1]?.bin;
  const others = (of: readonly Agency[]) => of.filter(({ bin }) => bin !== own);
  assert.deepEqual(others(list.agencies), others(agencies));
}
