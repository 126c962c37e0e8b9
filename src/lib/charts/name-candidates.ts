import type { PlacedLine, PlacedPoint } from './figure-lines.ts';
import type { Box } from './label-place.ts';
import { textWidth, wrapText } from './text-width.ts';

/** The name of a line: a mark, its words, and where it is far from its point, a leader to it. */
export interface NameLabel {
  lines: string[];
  box: Box;
  leader?: Box | undefined;
}

export const nameStep = 18;
/** What the mark before the name takes. */
export const nameIndent = 16;
/** The value of the point stands between it and its name. */
const overValue = 25;
/** From here on a leader is needed. */
const near = 16;
const rooms = [230, 170, 120, 90];

function beside({ x, y }: PlacedPoint, size: { width: number; height: number }): Box[] {
  const place = { at: x, top: y - size.height / 2, ...size };
  return [
    { ...place, anchor: 'end', dx: -12 },
    { ...place, anchor: 'start', dx: 12 },
  ];
}

function away(
  { x, y }: PlacedPoint,
  { width, height }: { width: number; height: number },
  distance: number,
): { box: Box; leader?: Box | undefined }[] {
  const anchors = [
    ['middle', 0],
    ['end', 8],
    ['start', -8],
  ] as const;
  return anchors.flatMap(([anchor, dx]) =>
    [true, false].map((above) => {
      const top = above ? y - overValue - distance - height : y + 10 + distance;
      const bar = above
        ? { top: top + height, height: distance }
        : { top: y + 8, height: distance + 2 };
      const leader: Box = { at: x, dx: 0, anchor: 'middle', width: 1, ...bar };
      return {
        box: { at: x, dx, anchor, top, width, height },
        leader: distance > near ? leader : undefined,
      };
    }),
  );
}

/** Where the name of a line can stand, the best place first: beside a point, then above or below one, ever farther. */
export function nameCandidates({ name, points }: PlacedLine): NameLabel[] {
  const shapes = rooms.map((room) => {
    const lines = wrapText(name, 14, room);
    const width = Math.max(...lines.map((line) => textWidth(line, 14))) + nameIndent;
    return { lines, width, height: lines.length * nameStep };
  });
  const latest = points.toReversed();
  const ends = [points.at(-1), points[0]].filter((point) => point !== undefined);
  const sides = shapes.flatMap(({ lines, ...size }) =>
    ends.flatMap((point) => beside(point, size).map((box) => ({ lines, box }))),
  );
  const distances = Array.from({ length: 80 }, (_, index) => index * 6);
  const others = distances.flatMap((distance) =>
    shapes.flatMap(({ lines, ...size }) =>
      latest.flatMap((point) => away(point, size, distance).map((place) => ({ lines, ...place }))),
    ),
  );
  return [...sides, ...others];
}
