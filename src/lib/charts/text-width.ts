/** Widths of letters in a system font, in parts of the size of the type; the widest of the fonts that we name. */
const widths: [letters: RegExp, width: number][] = [
  [/[ .,:;!|'’·ijlІіI()[\]/-]/u, 0.34],
  [/[MWmwЖМШЩЮФЫжмшщюфы@%—№]/u, 0.9],
  [/[\p{Lu}]/u, 0.72],
  [/\d/u, 0.58],
  [/./u, 0.6],
];

/** About how wide a text is, in pixels, rather too much than too little: nothing is measured before the page is shown. */
export function textWidth(text: string, size: number): number {
  const letters = Array.from(
    text,
    (letter) => widths.find(([kind]) => kind.test(letter))?.[1] ?? 1,
  );
  return letters.reduce((sum, width) => sum + width, 0) * size;
}

/** A text in lines no wider than `room` pixels; a word wider than that has a line of its own. */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
