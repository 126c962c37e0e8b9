import { scaleLinear } from 'd3-scale';
import type { PictureText } from './svg-picture.ts';

export interface FigurePoint {
  /** The period's year, or a fraction of one: 2022.25 is the middle of its first half. */
  at: number;
  /** The period as it is printed. */
  label: string;
  value: number;
  /** The value as it is printed. */
  text: string;
  href?: string | undefined;
}

export interface DefinedFigures {
  /** What is counted, as the definition names it. */
  name: string;
  /** In the order of time. */
  points: FigurePoint[];
}

/** One indicator over the years; counts by different definitions stand on lines of their own. */
export interface FigureLines extends PictureText {
  kind: 'figure-lines';
  definitions: DefinedFigures[];
  heads: { definition: string; period: string; value: string };
}

/** A point in percent of the width and in pixels down from the top of the field. */
export interface PlacedPoint extends FigurePoint {
  x: number;
  y: number;
}

export interface PlacedLine {
  name: string;
  points: PlacedPoint[];
  /** Neighbouring points at most a year apart. Nothing is drawn across years without a figure. */
  steps: [PlacedPoint, PlacedPoint][];
}

export interface Field {
  lines: PlacedLine[];
  years: { year: number; x: number }[];
}

/** All figures to one scale from nought, in a field of `height` pixels. Throws where a line goes back in time. */
export function fieldOf({ definitions }: Pick<FigureLines, 'definitions'>, height: number): Field {
  const all = definitions.flatMap(({ points }) => points);
  const first = Math.floor(Math.min(...all.map(({ at }) => at)));
  const last = Math.max(first + 1, Math.floor(Math.max(...all.map(({ at }) => at))));
  const x = scaleLinear([first, last], [6, 94]);
  const y = scaleLinear([0, Math.max(1, ...all.map(({ value }) => value))], [height, 0]);
  const lines = definitions.map(({ name, points }) => {
    const placed = points.map((point) => ({ ...point, x: x(point.at), y: y(point.value) }));
    const pairs = placed
      .slice(1)
      .map((point, index): [PlacedPoint, PlacedPoint] => [placed[index] ?? point, point]);
    const back = pairs.find(([from, to]) => to.at <= from.at)?.[1];
    if (back)
      throw new Error(`${name}, ${back.label}: expected points in the order of time. Sort.`);
    return { name, points: placed, steps: pairs.filter(([from, to]) => to.at - from.at <= 1) };
  });
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { lines, years: years.map((year) => ({ year, x: x(year) })) };
}
