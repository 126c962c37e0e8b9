import type { Field, PlacedLine, PlacedPoint } from './figure-lines.ts';
import { firstFree, type Box } from './label-place.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface LineLabel {
  lines: string[];
  box: Box;
  /** The point that the label belongs to. */
  point: PlacedPoint;
}

export interface Labels {
  /** For each line, for each of its points. */
  values: Box[][];
  names: LineLabel[];
  taken: Box[];
}

const nameRoom = 150;
const step = 18;

function valueBoxes({ text, x, y }: PlacedPoint): Box[] {
  const width = textWidth(text, 15) + 4;
  const box = (top: number): Box => ({ at: x, dx: 0, anchor: 'middle', top, width, height: 16 });
  return [y - 24, y + 8, y - 38, y + 22, y - 24].map(box);
}

/** Small boxes along the lines and on the points, which no label may cover. */
function obstacles({ points, steps }: PlacedLine): Box[] {
  const box = (at: number, y: number, size: number): Box => {
    return { at, dx: 0, anchor: 'middle', top: y - size / 2, width: size, height: size };
  };
  const along = Array.from({ length: 31 }, (_, index) => (index + 1) / 32);
  return [
    ...points.map(({ x, y }) => box(x, y, 12)),
    ...steps.flatMap(([from, to]) =>
      along.map((t) => box(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t, 5)),
    ),
  ];
}

function nameBoxes({ points }: PlacedLine, lines: string[]): { box: Box; point: PlacedPoint }[] {
  const width = Math.max(...lines.map((line) => textWidth(line, 14))) + 18;
  const height = lines.length * step;
  const anchors = ['middle', 'end', 'start'] as const;
  const distances = Array.from({ length: 80 }, (_, index) => index * 6);
  return distances.flatMap((distance) =>
    points.toReversed().flatMap((point) =>
      anchors.flatMap((anchor) =>
        [point.y - 12 - height - distance, point.y + 10 + distance].map((top) => {
          const dx = { middle: 0, end: 8, start: -8 }[anchor];
          return { point, box: { at: point.x, dx, anchor, top, width, height } };
        }),
      ),
    ),
  );
}

/** Places for the value of each point and the name of each line, on nothing else at any width. */
export function labelsOf({ lines }: Field, height: number): Labels {
  const taken = lines.flatMap(obstacles);
  const values = lines.map(({ points }) =>
    points.map((point) => {
      const box = firstFree(valueBoxes(point), taken, height);
      taken.push(box);
      return box;
    }),
  );
  const names = lines.map((line) => {
    const words = wrapText(line.name, 14, nameRoom);
    const candidates = nameBoxes(line, words);
    const box = firstFree(
      candidates.map((candidate) => candidate.box),
      taken,
      height,
    );
    taken.push(box);
    const point = candidates.find((candidate) => candidate.box === box)?.point;
    if (!point) throw new Error(`${line.name}: expected at least one point. Give one.`);
    return { lines: words, box, point };
  });
  return { values, names, taken };
}
