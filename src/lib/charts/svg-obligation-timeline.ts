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
const share = 0.46;

function pieces(id: string, { start, width, pieces: own }: Column, ground: number): string {
  return own
    .map(({ id: state, count, bottom, height, numberAt }) => {
      const box = {
        x: percent(start),
        y: ground - bottom - height,
        width: percent(width * share),
        height,
      };
      const beside = { x: percent(start + width * share), dx: 3 };
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
    return (
      textLine(short, ground + 18, { x, size: 13, ink: 'ink-soft' }) +
      (opens ? textLine(group, ground + 36, { x, bold: true }) : '')
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
    height: ground + 40,
  };
}
