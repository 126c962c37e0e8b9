import { element, escapeXml } from './element.ts';
import { filled, type Fill } from './fills.ts';
import { narrowest } from './svg-picture.ts';
import type { Block } from './text-block.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface KeyItem {
  fill: Fill;
  label: string;
  /** How many there are in the whole picture. */
  count: number;
}

const swatch = 14;
const indent = swatch + 6;
const step = 22;
const lineStep = 18;

/** What the fills mean, in the order in which they stand in the bars, as many on a line as surely fit. */
export function key(picture: string, items: readonly KeyItem[]): Block {
  let x = 0;
  let top = 0;
  const parts = items.map(({ fill, label, count }) => {
    const lines = wrapText(`${count} ${label}`, 14.3, narrowest - indent);
    const width = indent + Math.max(...lines.map((line) => textWidth(line, 14.3)));
    if (x > 0 && x + width > narrowest) {
      x = 0;
      top += step;
    }
    const square = { x: x + 0.5, y: top + 0.5, width: swatch, height: swatch };
    const words = lines.map((line, index) => {
      const [number = '', ...rest] = line.split(' ');
      const bold = element('tspan', { 'font-weight': 700 }, number);
      const text = index === 0 ? [bold, ...rest.map(escapeXml)].join(' ') : escapeXml(line);
      return element('text', { x: x + indent, y: top + 13 + index * lineStep }, text);
    });
    x += width + 14;
    top += (lines.length - 1) * lineStep;
    return element('rect', { ...square, ...filled(picture, fill) }) + words.join('');
  });
  return { markup: parts.join(''), height: top + step };
}
