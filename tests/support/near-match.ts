/**
 * How many letters of `text` from `from` on read like `word` but for one letter changed, left out
 * or added; 0 if none do.
 */
export function nearly(word: string, text: string, from: number): number {
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    const found = text.slice(from, from + length);
    if (found.length === length && length > 0 && differByOne(word, found)) return length;
  }
  return 0;
}

function differByOne(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  let start = 0;
  while (start < longest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < longest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return longest - start - end <= 1;
}

/** Where `word` stands within the next forty letters; -1 if nowhere or too short to tell. */
export function skipTo(word: string, text: string, from: number): number {
  if (word.length < 3) return -1;
  const at = text.slice(from, from + 40 + word.length).indexOf(word);
  return at < 0 ? -1 : from + at;
}
