import { element, percent } from './element.ts';
import { filled, patterns } from './fills.ts';
import { partTotals } from './finding.ts';
import { outlined } from './inks.ts';
import {
  columnsOf,
  obligationFills,
  type Column,
  type ObligationTimeline,
} from './obligation-timeline.ts';
import { key } from './svg-key.ts';
import { textLine, type Block } from './text-block.ts';

const tallest = 168;
/** The part of a column's place that the column itself fills; its numbers stand in the rest. */
const share = 0.52;

function pieces(id: string, { start, width, pieces: own }: Column, ground: number): string {
  return own
    .map(({ id: state, count, bottom, height, numberAt }) => {
      const box = {
        x: percent(start),
        y: ground - bottom - height,
        width: percent(width * share),
        height,
      };
      const beside = { x: percent(start + width * share), dx: 4 };
      return (
        element('rect', { ...box, ...filled(id, obligationFills[state]) }) +
        textLine(String(count), ground - numberAt + 5, beside)
      );
    })
    .join('');
}

/** The picture of the half-years: what the fills mean, the columns, and their names below the ground. */
export function drawObligationTimeline(chart: ObligationTimeline): Block {
  const { id, columns } = chart;
  const totals = partTotals(columns).map((part) => ({ ...part, fill: obligationFills[part.id] }));
  const meaning = key(id, totals);
  const ground = meaning.height + 14 + tallest;
  const places = columnsOf(chart, tallest);
  const names = columns.map(({ short, group }, index) => {
    const x = percent(places[index]?.start ?? 0);
    const opens = columns[index - 1]?.group !== group;
    const mark = { x1: x, x2: x, y1: ground, y2: ground + 40, ...outlined('rule') };
    const year = element('line', mark) + textLine(group, ground + 37, { x, dx: 5, bold: true });
    return (
      textLine(short, ground + 18, { x, dx: opens ? 5 : 0, size: 13, ink: 'ink-soft' }) +
      (opens ? year : '')
    );
  });
  const horizon = { x2: '100%', y1: ground, y2: ground, 'stroke-width': 2 };
  return {
    markup: [
      element(
        'defs',
        {},
        patterns(
          id,
          totals.map(({ fill }) => fill),
        ),
      ),
      meaning.markup,
      ...places.map((column) => pieces(id, column, ground)),
      element('line', { ...horizon, ...outlined('horizon') }),
      ...names,
    ].join(''),
    height: ground + 42,
  };
}
