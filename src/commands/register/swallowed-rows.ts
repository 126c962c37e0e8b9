/** A line inside a cell that has nearly as many separators as a row has is most likely a row. */
function holdsRow(cell: string, delimiter: string, width: number): boolean {
  const most = Math.max(2, width - 2);
  return (
    cell.includes('\n') && cell.split('\n').some((line) => line.split(delimiter).length > most)
  );
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
