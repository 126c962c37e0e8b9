import { scaleLinear } from 'd3-scale';
import type { PictureText } from './svg-picture.ts';

export interface OfficialFigure {
  /** The body that counted. */
  who: string;
  /** What it counted, when. */
  what: string;
  value: number;
  /** The value as it is printed. */
  text: string;
  href?: string | undefined;
}

/** Official figures of one matter and time that differ, and why. */
export interface ContradictionPair extends PictureText {
  kind: 'contradiction-pair';
  figures: [OfficialFigure, OfficialFigure, ...OfficialFigure[]];
  because: string;
  heads: { who: string; what: string; value: string };
}

/** The part of the width that the longest bar takes; its value stands after it. */
const longest = 76;

/** The lengths of the bars to one scale from nought, in percent of the width. */
export function barLengths(figures: readonly Pick<OfficialFigure, 'value'>[]): number[] {
  const highest = Math.max(1, ...figures.map(({ value }) => value));
  const x = scaleLinear([0, highest], [0, longest]);
  return figures.map(({ value }) => x(value));
}
