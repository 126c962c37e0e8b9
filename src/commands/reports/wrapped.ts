/** Columns of a terminal. */
const width = 100;

/** A text in lines of at most 100 columns, each behind so many spaces; only a longer word makes a longer line. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
