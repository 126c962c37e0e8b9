const mostRows = 200_000;
const mostCells = 20_000_000;

/** An address such as C12, or the number of a row. */
const address = /(?<![\w:.-])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The beginning of a row; its address may be left out. */
const rowStart = /<(?:\w+:)?row[\s/>]/g;

/** How many rows a sheet writes; counting ends above `mostRows`. */
function writtenRows(xml: string): number {
  const starts = xml.matchAll(rowStart);
  let rows = 0;
  while (rows <= mostRows && starts.next().done !== true) rows += 1;
  return rows;
}

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Why a sheet would fill the memory, or undefined: rows and columns up to the highest address are made, so that one cell
 * far away is a million empty ones.
 */
export function sheetSizeProblem(xml: Buffer): string | undefined {
  const text = xml.toString('latin1');
  let rows = writtenRows(text);
  let columns = 0;
  for (const [, double, single] of text.matchAll(address)) {
    const value = double ?? single ?? '';
    const [letters = ''] = /^\D*/.exec(value) ?? [];
    const row = Number(value.slice(letters.length));
    if (value.includes('&') || row === Infinity)
      return `has a cell with the address "${value.slice(0, 20)}"`;
    if (Number.isNaN(row)) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, columnNumber(letters));
  }
  const tooLarge = rows > mostRows || rows * columns > mostCells;
  return tooLarge ? `has ${rows} rows and ${columns} columns` : undefined;
}
