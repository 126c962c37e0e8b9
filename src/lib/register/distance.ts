/** The last three rows of the table, kept because a search asks thousands of times. */
let [row, last, before]: [number[], number[], number[]] = [[], [], []];

/**
 * The number of letters to add, drop, change or swap with their neighbour to turn one word into the other
 * (Damerau–Levenshtein, each letter once); `limit + 1` if it is more than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  const more = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return more;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    // Further from the diagonal than `limit` nothing can be near.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = (row[from - 1] = from > 1 ? more : i);
    for (let j = from; j <= to; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const above = j === i + limit ? more : (last[j] ?? more);
      let cell = Math.min(above, row[j - 1] ?? more) + 1;
      cell = Math.min(cell, (last[j - 1] ?? more) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cell = Math.min(cell, (before[j - 2] ?? more) + 1);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > limit) return more;
    [row, last, before] = [before, row, last];
  }
  return Math.min(last[b.length] ?? more, more);
}

/** Which of 32 letters a word has, as bits. */
export const lettersIn = (word: string): number =>
  Array.from(word).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

/** How many letters of one set are not in the other: no fewer have to be changed. */
export function missing(letters: number, from: number): number {
  let count = 0;
  for (let rest = letters & ~from; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
