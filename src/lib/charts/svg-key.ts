import { element } from './element.ts';
import { filled, type Fill } from './fills.ts';
import { narrowest } from './svg-picture.ts';
import { textLine, type Block } from './text-block.ts';
import { textWidth } from './text-width.ts';

export interface KeyItem {
  fill: Fill;
  label: string;
  /** How many there are in the whole picture. */
  count: number;
}

const swatch = 14;
const step = 22;

/** What the fills mean, in the order in which they stand in the bars, as many on a line as surely fit. */
export function key(picture: string, items: readonly KeyItem[]): Block {
  let x = 0;
  let line = 0;
  const parts = items.map(({ fill, label, count }) => {
    const number = textWidth(String(count), 15);
    const width = swatch + 6 + number + 5 + textWidth(label, 14);
    if (x > 0 && x + width > narrowest) {
      x = 0;
      line += 1;
    }
    const top = line * step;
    const square = { x: x + 0.5, y: top + 0.5, width: swatch, height: swatch };
    const start = x + swatch + 6;
    x += width + 16;
    return [
      element('rect', { ...square, ...filled(picture, fill) }),
      textLine(String(count), top + 13, { x: start, bold: true }),
      textLine(label, top + 13, { x: start + number + 5 }),
    ].join('');
  });
  return { markup: parts.join(''), height: (line + 1) * step };
}
