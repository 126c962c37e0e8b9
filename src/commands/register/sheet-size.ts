const mostRows = 200_000;
const mostCells = 20_000_000;

/** An address such as C12, or the number of a row. */
const address = /(?<![\w:.-])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Why a sheet would fill the memory, or undefined: rows and columns up to the highest address are made, so that one cell
 * far away is a million empty ones.
 */
export function sheetSizeProblem(xml: Buffer): string | undefined {
  let rows = 0;
  let columns = 0;
  for (const [, double, single] of xml.toString('latin1').matchAll(address)) {
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
