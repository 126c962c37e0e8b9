import type { Cell, Row } from './plan-cells.ts';

/** What became of one token of the source, or of letters of the data that the source lacks. */
export interface Step {
  kind: 'same' | 'changed' | 'missing' | 'extra';
  /** The cell that holds it; for `missing` the cell that was being read. */
  cell: Cell;
  /** Index of the token; for `extra` of the token before which the letters would stand. */
  token: number;
  /** The letters of the cell that were used. */
  from: number;
  to: number;
}

/** A partial laying of the cells: the first open row, and how far its cells have been read. */
export interface State {
  cost: number;
  base: number;
  offsets: readonly (readonly number[])[];
  current: Cell;
  parent: State | undefined;
  steps: readonly Step[];
}

/** What letters that do not agree cost, to which the number of letters is added. */
export const dear = { changed: 8, missing: 10, extra: 8 };

/** How far the open cells have been read, once one more of them has been read up to `to`. */
export function withOffset(
  state: State,
  rows: readonly Row[],
  depth: number,
  place: number,
  to: number,
): number[][] {
  return Array.from({ length: Math.max(depth + 1, state.offsets.length) }, (_, at) => {
    const row = state.offsets[at] ?? (rows[state.base + at] ?? []).map(() => 0);
    return at === depth ? row.with(place, to) : [...row];
  });
}

const unread = (row: Row, offsets: readonly number[]): boolean =>
  row.some((cell, place) => cell.kind !== 'number' && (offsets[place] ?? 0) < cell.letters.length);

/** Closes the rows that have been read to the end. */
export function closed(state: State, rows: readonly Row[]): State {
  let { base, offsets } = state;
  while (offsets[0] && !unread(rows[base] ?? [], offsets[0]))
    [base, offsets] = [base + 1, offsets.slice(1)];
  return { ...state, base, offsets };
}

/** Closes the first open row: its letters that were not read are extra. */
export function abandon(state: State, token: number, rows: readonly Row[]): State {
  const steps = (rows[state.base] ?? []).flatMap((cell, place): Step[] => {
    const [from, to] = [state.offsets[0]?.[place] ?? 0, cell.letters.length];
    return cell.kind === 'number' || from >= to ? [] : [{ kind: 'extra', cell, token, from, to }];
  });
  const cost = steps.reduce((sum, { from, to }) => sum + dear.extra + to - from, state.cost);
  return {
    ...state,
    cost,
    base: state.base + 1,
    offsets: state.offsets.slice(1),
    parent: state,
    steps,
  };
}

/** Closes all rows that are still open when the source ends. */
export function closeAll(state: State, token: number, rows: readonly Row[]): State {
  return state.base >= rows.length ? state : closeAll(abandon(state, token, rows), token, rows);
}
