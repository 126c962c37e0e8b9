import { element, percent } from './element.ts';
import { filled, patterns } from './fills.ts';
import { partTotals } from './finding.ts';
import { barPieces, statusFills, type StatusBars, type StatusRow } from './status-bars.ts';
import { key } from './svg-key.ts';
import { narrowest } from './svg-picture.ts';
import { textBlock, textLine, type Block } from './text-block.ts';

const bar = 20;

function row(id: string, statusRow: StatusRow, top: number): Block {
  const { label, totalText } = statusRow;
  const name = textBlock(label, top, narrowest, { bold: true });
  const y = top + name.height + 5;
  const total = { x: '100%', anchor: 'end', size: 13, ink: 'ink-soft' } as const;
  const pieces = barPieces(statusRow).map(({ id: status, start, width, count, numberAt }) => {
    const box = { x: percent(start), y, width: percent(width), height: bar };
    return (
      element('rect', { ...box, ...filled(id, statusFills[status]) }) +
      textLine(String(count), y + bar + 16, { x: percent(numberAt) })
    );
  });
  return {
    markup: name.markup + pieces.join('') + textLine(totalText, y + bar + 16, total),
    height: y + bar + 16 - top,
  };
}

/** The picture of the bars: what the fills mean, then a bar for each row. */
export function drawStatusBars({ id, rows }: StatusBars): Block {
  const totals = partTotals(rows).map((part) => ({ ...part, fill: statusFills[part.id] }));
  const meaning = key(id, totals);
  let y = meaning.height + 16;
  const drawn = rows.map((statusRow) => {
    const { markup, height } = row(id, statusRow, y);
    y += height + 18;
    return markup;
  });
  return {
    markup:
      element(
        'defs',
        {},
        patterns(
          id,
          totals.map(({ fill }) => fill),
        ),
      ) +
      meaning.markup +
      drawn.join(''),
    height: y - 18,
  };
}
