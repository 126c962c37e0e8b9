import { barLengths, type ContradictionPair } from './contradiction-pair.ts';
import { element, percent } from './element.ts';
import { filled, patterns, type Fill } from './fills.ts';
import { outlined } from './inks.ts';
import { narrowest } from './svg-picture.ts';
import { textBlock, textLine, type Block } from './text-block.ts';

const bar = 26;
const looks: Fill[] = ['solid', 'hatch', 'dots'];

/** The picture of a contradiction: who counted what, its bar and value, for each; then why they differ. */
export function drawContradictionPair({ id, figures, because }: ContradictionPair): Block {
  const lengths = barLengths(figures);
  let y = 0;
  const drawn = figures.map(({ who, what, text }, index) => {
    const fill = looks[index % looks.length] ?? 'solid';
    const name = textBlock(who, y, narrowest, { bold: true });
    const matter = textBlock(what, y + name.height, narrowest, { ink: 'ink-soft' });
    const top = y + name.height + matter.height + 5;
    const length = percent(lengths[index] ?? 0);
    const box = { x: 0, y: top, width: length, height: bar };
    y = top + bar + 20;
    return [
      name.markup,
      matter.markup,
      element('rect', { ...box, ...filled(id, fill) }),
      textLine(text, top + 20, { x: length, dx: 8, size: 20, bold: true }),
    ].join('');
  });
  const why = textBlock(because, y + 10, narrowest);
  const rule = { x2: '100%', y1: y, y2: y, ...outlined('ink') };
  const marks = patterns(id, looks.slice(0, figures.length));
  return {
    markup: element('defs', {}, marks) + drawn.join('') + element('line', rule) + why.markup,
    height: y + 10 + why.height,
  };
}
