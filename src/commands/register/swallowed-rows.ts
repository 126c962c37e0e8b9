/**
 * Whether a cell of several lines has taken in a row or more: a line has nearly as many separators as a row, or the end of
 * one row and the beginning of another have as many, with a number like a BIN.
 */
function holdsRow(cell: string, delimiter: string, width: number): boolean {
  if (!cell.includes('\n')) return false;
  const most = Math.max(2, width - 2);
  const lines = cell.split('\n').map((line) => line.split(delimiter));
  const separators = lines.reduce((sum, parts) => sum + parts.length - 1, 0);
  const holdsBin = lines.flat().some((part) => /^\s*(?:\d[\s-]*){9,12}$/.test(part));
  const joinsRows = separators === (width - 1) * (lines.length - 1) && holdsBin;
  return joinsRows || lines.some(({ length }) => length > most);
}

/** The rows, from 1, in which an unpaired quotation mark stayed in a cell or seems to have taken in the next columns or rows. */
export function swallowedRows(
  rows: readonly string[][],
  delimiter: string,
  width: number,
): number[] {
  return rows.flatMap((cells, at) => {
    const isShort = cells.length < width && cells.some((cell) => cell.includes(`"${delimiter}`));
    const isUndoubled = cells.some((cell) => cell.startsWith('"') && cell.endsWith('""'));
    return isShort || isUndoubled || cells.some((cell) => holdsRow(cell, delimiter, width))
      ? [at + 1]
      : [];
  });
}
