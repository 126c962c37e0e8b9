import { zipFile, type Packed } from './zip-file.ts';

/** A number has the style of a date if it is `{ date }`, a serial of the 1900 system. */
type Cell = string | number | { date: number } | null;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: Cell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${address}" s="1"><v>${cell.date}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** The part of an XLSX file that holds a sheet; an empty row is left out, as programs do. */
export function sheetXml(rows: readonly Cell[][]): string {
  const lines = rows.map((cells, at) => {
    const xml = cells.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`),
    );
    return cells.length === 0 ? '' : `<row r="${at + 1}">${xml.join('')}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an XLSX file with these sheets, each given as XML. */
export function xlsxParts(sheets: Readonly<Record<string, string>>): Packed[] {
  const names = Object.keys(sheets);
  const entries = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const links = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${entries.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    },
    ...Object.values(sheets).map((content, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content,
    })),
  ];
}

/** An XLSX file with these sheets. */
export const xlsxFile = (sheets: Readonly<Record<string, readonly Cell[][]>>): Buffer =>
  zipFile(
    xlsxParts(
      Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])),
    ),
  );
