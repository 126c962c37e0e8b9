/**
 * A run of letters without spaces cut into the longest known words from its beginning (forward maximum matching; for
 * Chinese e.g. Chen and Liu, COLING 1992); letters between them stand together as one word that is not known.
 */
export function cutByWords(run: string, isKnown: (word: string) => boolean): string[] {
  const letters = Array.from(run);
  const words: string[] = [];
  let unknown = '';
  const end = () => {
    if (unknown !== '') words.push(unknown);
    unknown = '';
  };
  for (let from = 0; from < letters.length;) {
    const rest = letters.length - from;
    const length = Array.from({ length: Math.min(rest, 8) }, (_, less) => Math.min(rest, 8) - less);
    const known = length.find((size) => isKnown(letters.slice(from, from + size).join('')));
    if (known === undefined) unknown += letters[from] ?? '';
    else {
      end();
      words.push(letters.slice(from, from + known).join(''));
    }
    from += known ?? 1;
  }
  end();
  return words;
}
