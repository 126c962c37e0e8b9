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

function edges({ at, dx, anchor, width, top, height }: Box, whole: number) {
  const left = (at * whole) / 100 + dx - width * shares[anchor];
  return { left, right: left + width, top, bottom: top + height };
}

/** Whether two boxes lie on each other in the narrowest or in the widest picture. */
function touches(a: Box, b: Box): boolean {
  return widths.some((whole) => {
    const [one, other] = [edges(a, whole), edges(b, whole)];
    return (
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom
    );
  });
}

/** Whether a box leaves the picture at the start, the end or the bottom; upwards there is room. */
function leaves(box: Box, bottom: number): boolean {
  return widths.some((whole) => {
    const own = edges(box, whole);
    return own.left < 0 || own.right > whole || own.bottom > bottom;
  });
}

/** The first of the candidates that is free, or the last of them. */
export function firstFree(candidates: readonly Box[], taken: readonly Box[], bottom: number): Box {
  const free = candidates.find(
    (box) => !leaves(box, bottom) && !taken.some((other) => touches(box, other)),
  );
  const place = free ?? candidates.at(-1);
  if (!place) throw new Error('firstFree: expected at least one candidate. Give one.');
  return place;
}
