import { scaleBand, scaleLinear } from 'd3-scale';
import type { Fill } from './fills.ts';
import { spaced } from './spaced.ts';
import { stacked, type Part } from './stacked.ts';
import type { PictureText } from './svg-picture.ts';

/** What each state of an obligation looks like. */
export const obligationFills = {
  met: 'solid',
  overdue: 'passed',
  ahead: 'empty',
} as const satisfies Record<string, Fill>;

export type ObligationState = keyof typeof obligationFills;

export interface HalfYear {
  /** As the table names it: "first half of 2024". */
  label: string;
  /** As the axis names it, in three or four letters: "H1". */
  short: string;
  /** The year. */
  group: string;
  /** All states in the same order in every column, with 0 where there is none. */
  parts: Part<ObligationState>[];
  total: number;
}

/** Obligations by the half-year in which they are due, and what is shown of them. */
export interface ObligationTimeline extends PictureText {
  kind: 'obligation-timeline';
  columns: HalfYear[];
  heads: { row: string; total: string };
}

/** A piece of a column: pixels up from the ground, and where the middle of its number stands. */
export interface ColumnPiece extends Part<ObligationState> {
  bottom: number;
  height: number;
  numberAt: number;
}

export interface Column {
  /** In percent of the width. */
  start: number;
  width: number;
  pieces: ColumnPiece[];
}

const line = 15;

/** The columns, the tallest of them `height` pixels tall, to one scale. Numbers beside them never lie on each other. */
export function columnsOf({ columns }: ObligationTimeline, height: number): Column[] {
  const x = scaleBand(
    columns.map((_, index) => index),
    [0, 100],
  ).paddingInner(0);
  const y = scaleLinear([0, Math.max(1, ...columns.map(({ total }) => total))], [0, height]);
  return columns.map(({ label, parts, total }, index) => {
    const pieces = stacked(label, parts, total);
    const wishes = pieces.map(({ from, to }) => ({ at: (y(from) + y(to) - line) / 2, size: line }));
    const places = spaced(wishes, height + line);
    return {
      start: x(index) ?? 0,
      width: x.bandwidth(),
      pieces: pieces.map(({ from, to, ...part }, order) => ({
        ...part,
        bottom: y(from),
        height: y(to) - y(from),
        numberAt: (places[order] ?? 0) + line / 2,
      })),
    };
  });
}
