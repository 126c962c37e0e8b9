import {
  abandon,
  closeAll,
  closed,
  dear,
  withOffset,
  type State,
  type Step,
} from './alignment-state.ts';
import type { Token } from './decree-source.ts';
import { nearly, skipTo } from './near-match.ts';
import type { Row } from './plan-cells.ts';

/** Rows that may be open at once where a page ends. */
const openRows = 2;
/** States kept at each token: how many, and how much worse than the best. */
const kept = { states: 40, worse: 50 };
/** Going on in another cell is cheap where the source starts a block. */
const turn = { block: 1, line: 12, space: 12 };
/** Going on in a row while the one before it is open: only in measure 5, with its merged cells. */
const ahead = 10;

/**
 * Lays the cells over the source so that every token is used once, every cell in the order of its
 * letters, with the fewest turns from cell to cell. Where that is impossible, letters are changed,
 * missing or extra, at a high cost. A beam search: rows follow one another, so that few ways of
 * laying them compete at any token.
 */
export function align(tokens: readonly Token[], rows: readonly Row[]): Step[] {
  const first = rows[0]?.[0];
  if (!first) return [];
  let states: State[] = [
    { cost: 0, base: 0, offsets: [], current: first, parent: undefined, steps: [] },
  ];
  tokens.forEach((token, index) => {
    const next = new Map<string, State>();
    for (const moved of states.flatMap((state) => moves(state, token, index, rows))) {
      const key = `${moved.base}|${moved.offsets.join('|')}|${moved.current.name}`;
      if (moved.cost < (next.get(key)?.cost ?? Infinity)) next.set(key, moved);
    }
    const sorted = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, kept.states);
    const limit = (sorted[0]?.cost ?? 0) + kept.worse;
    states = sorted.filter(({ cost }) => cost <= limit);
  });
  const ends = states.map((state) => closeAll(state, tokens.length, rows));
  const best = ends.sort((a, b) => a.cost - b.cost)[0];
  const steps: Step[] = [];
  for (let state = best; state; state = state.parent) steps.push(...state.steps.toReversed());
  return steps.reverse();
}

/** Ways of using one token; with differences only if the current cell does not go on with it. */
function moves(state: State, token: Token, index: number, rows: readonly Row[]): State[] {
  const { letters } = token;
  const exact: State[] = [];
  const inexact: (() => State[])[] = [];
  for (let depth = 0; depth < openRows; depth += 1) {
    rows[state.base + depth]?.forEach((cell, place) => {
      const from = state.offsets[depth]?.[place] ?? 0;
      const same = cell === state.current;
      if (from >= cell.letters.length) return;
      const numbered = cell.kind === 'number' || state.current.kind === 'number';
      const cost = same ? 0 : ahead * depth + turn[numbered ? 'block' : token.before];
      const read = (kind: Step['kind'], start: number, to: number, more: number): State => {
        const step: Step = { kind, cell, token: index, from: start, to };
        const before: Step[] =
          start > from ? [{ kind: 'extra', cell, token: index, from, to: start }] : [];
        const offsets = withOffset(state, rows, depth, place, to);
        const after = { cost: state.cost + cost + more, base: state.base, offsets, current: cell };
        return closed({ ...after, parent: state, steps: [...before, step] }, rows);
      };
      const reads =
        cell.kind === 'number' ? cell.letters === letters : cell.letters.startsWith(letters, from);
      if (reads) exact.push(read('same', from, from + letters.length, 0));
      else if (cell.kind !== 'number' && (same || token.before === 'block')) {
        inexact.push(() => {
          const close = nearly(letters, cell.letters, from);
          const start = skipTo(letters, cell.letters, from);
          const skipped =
            start > from
              ? [read('same', start, start + letters.length, dear.extra + start - from)]
              : [];
          return close > 0
            ? [...skipped, read('changed', from, from + close, dear.changed)]
            : skipped;
        });
      }
    });
  }
  if (exact.some(({ current }) => current === state.current)) return exact;
  const lost: Step = { kind: 'missing', cell: state.current, token: index, from: 0, to: 0 };
  const without = {
    ...state,
    parent: state,
    steps: [lost],
    cost: state.cost + dear.missing + letters.length,
  };
  const beyond =
    state.offsets.length > 0 && token.before === 'block'
      ? moves(abandon(state, index, rows), token, index, rows)
      : [];
  return [...exact, ...inexact.flatMap((differ) => differ()), without, ...beyond];
}
