/** From how many rows on a person waits long enough to want to see progress. */
const longFile = 2000;
const width = 30;

/** Draws how far the rows of a long file have been checked, on one line of a terminal; elsewhere nothing. */
export function rowProgress(rows: number): { at: (row: number) => void; done: () => void } {
  if (!process.stdout.isTTY || rows <= longFile)
    return { at: () => undefined, done: () => undefined };
  let shown = -1;
  return {
    at(row) {
      const percent = Math.min(100, Math.floor((100 * row) / rows));
      if (percent === shown) return;
      shown = percent;
      const bar = '█'.repeat(Math.round((width * percent) / 100)).padEnd(width, '░');
      process.stdout.write(`\r\u001B[K  ${bar} row ${row} of ${rows}`);
    },
    done() {
      process.stdout.write('\r\u001B[K');
    },
  };
}
