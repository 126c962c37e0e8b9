import { fileWidth, narrowest } from './svg-picture.ts';

/** A box that hangs on a share of the width, in pixels otherwise. */
export interface Box {
  /** Percent of the width. */
  at: number;
  dx: number;
  anchor: 'start' | 'middle' | 'end';
  top: number;
  width: number;
  height: number;
}

const widths = [narrowest, fileWidth];
const shares = { start: 0, middle: 0.5, end: 1 };

function edges({ at, dx, anchor, width }: Box, whole: number) {
  const left = (at * whole) / 100 + dx - width * shares[anchor];
  return { left, right: left + width };
}

/** Whether two boxes lie on each other in the narrowest or in the widest picture. */
export function touches(a: Box, b: Box): boolean {
  if (a.top >= b.top + b.height || b.top >= a.top + a.height) return false;
  return widths.some((whole) => {
    const [one, other] = [edges(a, whole), edges(b, whole)];
    return one.left < other.right && other.left < one.right;
  });
}

/** Whether a box leaves the picture at the start, the end or the bottom; upwards there is room. */
function leaves(box: Box, bottom: number): boolean {
  if (box.top + box.height > bottom) return true;
  return widths.some((whole) => {
    const { left, right } = edges(box, whole);
    return left < 0 || right > whole;
  });
}

/** A place for a label, with the leader that it needs. */
interface Candidate {
  box: Box;
  leader?: Box | undefined;
}

/**
 * The first of the candidates that is free with its leader; else the first that is free without one; else the very
 * first. Throws where there is none.
 */
export function firstFree<C extends Candidate>(
  candidates: readonly C[],
  taken: readonly Box[],
  bottom: number,
): C {
  const isFree = (box: Box) => !taken.some((other) => touches(box, other));
  const fits = ({ box }: C) => !leaves(box, bottom) && isFree(box);
  const led = candidates.find((place) => fits(place) && (!place.leader || isFree(place.leader)));
  const place = led ?? candidates.find(fits) ?? candidates[0];
  if (!place) throw new Error('firstFree: expected at least one candidate. Give one.');
  return led ?? { ...place, leader: undefined };
}
