import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { element, percent, tenth } from './element.ts';
import { fieldOf, type FigureLines, type PlacedLine } from './figure-lines.ts';
import { inked, outlined } from './inks.ts';
import type { Box } from './label-place.ts';
import { labelsOf } from './line-labels.ts';
import { nameIndent, nameStep, type NameLabel } from './name-candidates.ts';
import { narrowest } from './svg-picture.ts';
import { textLine, type Block } from './text-block.ts';

const fieldHeight = 200;
/** Lines differ in their marks and dashes, and only then in colour. */
const looks = [
  { mark: symbolCircle, ink: 'horizon', dash: undefined },
  { mark: symbolSquare, ink: 'passed', dash: '6 4' },
  { mark: symbolDiamond, ink: 'ink', dash: '2 3' },
  { mark: symbolTriangle, ink: 'ink-soft', dash: '9 3 2 3' },
] as const;
type Look = (typeof looks)[number];

const lookOf = (index: number): Look => looks[index % looks.length] ?? looks[0];

function mark({ mark: shape, ink }: Look, x: number, dx: number, y: number): string {
  const path = symbol(shape, 64).digits(1)() ?? '';
  const place = { x: percent(x), overflow: 'visible' };
  const moved = { d: path, transform: `translate(${tenth(dx)} ${tenth(y)})` };
  return element('svg', place, element('path', { ...moved, ...inked(ink) }));
}

function line({ points, steps }: PlacedLine, look: Look, values: readonly Box[]): string {
  const paint = {
    'stroke-width': 2,
    'stroke-dasharray': look.dash,
    ...outlined(look.ink),
  };
  const drawn = steps.map(([from, to]) => {
    const ends = { x1: percent(from.x), y1: from.y, x2: percent(to.x), y2: to.y };
    return element('line', { ...ends, ...paint });
  });
  const marks = points.map(({ x, y, text }, index) => {
    const { dx = 0, top = 0, anchor } = values[index] ?? {};
    const type = { x: percent(x), dx: dx === 0 ? undefined : dx, anchor, bold: true, rim: true };
    return mark(look, x, 0, y) + textLine(text, top + 13, type);
  });
  return [...drawn, ...marks].join('');
}

function name({ lines, box, leader }: NameLabel, look: Look): string {
  const { at, dx, anchor, top, width } = box;
  const left = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
  const x = percent(at);
  const words = lines.map((words, index) =>
    textLine(words, top + 14 + index * nameStep, { x, dx: left + nameIndent }),
  );
  const ends = leader && { x1: x, x2: x, y1: leader.top, y2: leader.top + leader.height };
  return [
    ends ? element('line', { ...ends, ...outlined('ink-soft') }) : '',
    mark(look, at, left + 5, top + 9),
    ...words,
  ].join('');
}

/** The picture of an indicator: a line for each definition, with its name beside it, over the years. */
export function drawFigureLines(chart: FigureLines): Block {
  const field = fieldOf(chart, fieldHeight);
  const labels = labelsOf(field, fieldHeight - 4);
  const top = Math.ceil(-Math.min(0, ...labels.taken.map((box) => box.top)));
  const every = Math.ceil(40 / ((narrowest * 0.88) / (field.years.length - 1)));
  const last = field.years.length - 1;
  const years = field.years.map(({ year, x }, index) => {
    const tick = { x1: percent(x), x2: percent(x), y1: fieldHeight, y2: fieldHeight + 5 };
    const words = { x: percent(x), anchor: 'middle', size: 13, ink: 'ink-soft' } as const;
    const named = (last - index) % every === 0;
    return (
      element('line', { ...tick, ...outlined('horizon') }) +
      (named ? textLine(String(year), fieldHeight + 20, words) : '')
    );
  });
  const ground = { x2: '100%', y1: fieldHeight, y2: fieldHeight, 'stroke-width': 2 };
  const markup = [
    element('line', { ...ground, ...outlined('horizon') }),
    ...years,
    ...field.lines.map((own, index) => line(own, lookOf(index), labels.values[index] ?? [])),
    ...labels.names.map((label, index) => name(label, lookOf(index))),
  ].join('');
  const moved = element('g', { transform: `translate(0 ${top})` }, markup);
  return { markup: moved, height: top + fieldHeight + 24 };
}
