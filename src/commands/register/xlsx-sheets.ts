import readSheets, { type CellValue } from 'read-excel-file/node';
import { sheetSizeProblem } from './sheet-size.ts';
import { storedZip } from './stored-zip.ts';
import { reason, unreadable } from './unreadable.ts';
import { unpackZip } from './unpack-zip.ts';

/** A sheet of a workbook; `table[i]` is its row i + 1. */
export interface Sheet {
  name: string;
  table: string[][];
}

const saveAgain =
  'open it in a spreadsheet program and save it as XLSX without a password, or as CSV UTF-8';

/** Dates that were rounded to a thousandth of a second before midnight belong to the next day. */
const dayOf = (date: Date) => new Date(date.getTime() + 500).toISOString().slice(0, 10);

function textOf(value: CellValue | null): string {
  if (!(value instanceof Date)) return value === null ? '' : String(value);
  return Number.isNaN(value.getTime()) ? 'not a date' : dayOf(value);
}

/** The parts that hold text; pictures and settings of printers are left where they are. */
const isText = (name: string) => /\.(xml|rels)$/.test(name);

function unpacked(bytes: Buffer): Map<string, Buffer> {
  try {
    return unpackZip(bytes, isText);
  } catch (error) {
    throw unreadable(`The XLSX file is damaged, protected or a trap: ${reason(error)}.`, saveAgain);
  }
}

/**
 * The sheets of an XLSX file, numbers without rounding, dates in ISO 8601. Throws StepFailure if it is
 * no XLSX file, is damaged, or would fill the memory.
 */
export async function xlsxSheets(bytes: Buffer): Promise<Sheet[]> {
  const files = unpacked(bytes);
  for (const [name, xml] of files) {
    // Spreadsheet programs never write one (ECMA-376-2), and what it defines would be read as other letters.
    if (/<!DOCTYPE/i.test(xml.toString('latin1')))
      throw unreadable(`${name} has a DOCTYPE, which no spreadsheet has.`, saveAgain);
    const problem = xml.includes('sheetData') ? sheetSizeProblem(xml) : undefined;
    if (problem) throw unreadable(`${name} ${problem}.`, 'delete the empty rows and columns');
  }
  try {
    const sheets = await readSheets(storedZip(files));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      table: data.map((row) => row.map(textOf)),
    }));
  } catch (error) {
    throw unreadable(`The XLSX file is damaged: ${reason(error)}.`, saveAgain);
  }
}
