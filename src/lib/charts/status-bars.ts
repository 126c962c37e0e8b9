import { scaleLinear } from 'd3-scale';
import type { Fill } from './fills.ts';
import { spaced } from './spaced.ts';
import { stacked, type Part } from './stacked.ts';
import { narrowest, type PictureText } from './svg-picture.ts';
import { textWidth } from './text-width.ts';

/** What each status looks like: the less is shown, the emptier. */
export const statusFills = {
  completed: 'solid',
  'in-progress': 'hatch',
  'not-started': 'dots',
  'no-evidence': 'empty',
} as const satisfies Record<string, Fill>;

export type StatusId = keyof typeof statusFills;

export interface StatusRow {
  label: string;
  href?: string | undefined;
  /** All statuses in the same order in every row, with 0 where there is none. */
  parts: Part<StatusId>[];
  total: number;
  /** "21 measures": stands at the end of the row. */
  totalText: string;
}

/** The share of measures by status, a bar for each section or body. */
export interface StatusBars extends PictureText {
  kind: 'status-bars';
  rows: StatusRow[];
  /** Heads of the table: what a row is, and the last column. */
  heads: { row: string; total: string };
}

/** A piece of a bar, in percent of the width, and where its number begins. */
export interface BarPiece extends Part<StatusId> {
  start: number;
  width: number;
  numberAt: number;
}

/** Pixels in percent of the narrowest picture, where they take the most. */
const share = (pixels: number) => (pixels / narrowest) * 100;

/** The pieces of one bar; numbers stand below the beginning of their piece and never lie on each other or on the total. */
export function barPieces({ label, parts, total, totalText }: StatusRow): BarPiece[] {
  const x = scaleLinear([0, Math.max(total, 1)], [0, 100]);
  const pieces = stacked(label, parts, total);
  const wishes = pieces.map(({ from, count }) => ({
    at: x(from),
    size: share(textWidth(String(count), 15) + 6),
  }));
  const places = spaced(wishes, 100 - share(textWidth(totalText, 13) + 8));
  return pieces.map(({ from, to, ...part }, index) => ({
    ...part,
    start: x(from),
    width: x(to) - x(from),
    numberAt: places[index] ?? 0,
  }));
}
