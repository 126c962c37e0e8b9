/** Keys of words without the spaces between letters, double letters single: Алма Ата, Алмаата. */
export const runTogether = (words: readonly string[]): string =>
  words.reduce((whole, word) => {
    const last = whole.at(-1) ?? '';
    if (/^\d/.test(word) && /\d/.test(last)) return `${whole} ${word}`;
    return whole + (word.startsWith(last) ? word.slice(last.length) : word);
  }, '');
