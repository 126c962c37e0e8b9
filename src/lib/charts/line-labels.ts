import type { Field, PlacedLine, PlacedPoint } from './figure-lines.ts';
import { firstFree, type Box } from './label-place.ts';
import { nameCandidates, type NameLabel } from './name-candidates.ts';
import { textWidth } from './text-width.ts';

export interface Labels {
  /** For each line, for each of its points. */
  values: Box[][];
  /** For each line. */
  names: NameLabel[];
  /** Everything that takes place: points, lines, labels. */
  taken: Box[];
}

const middle = (at: number, top: number, width: number, height: number): Box => {
  return { at, dx: 0, anchor: 'middle', top, width, height };
};

function valueCandidates({ text, x, y }: PlacedPoint): { box: Box }[] {
  const size = { at: x, width: textWidth(text, 15) + 4, height: 16 };
  const over = [y - 24, y + 8, y - 38].map((top): Box => ({
    ...size,
    dx: 0,
    anchor: 'middle',
    top,
  }));
  const beside = [y - 24, y - 8].flatMap((top): Box[] => [
    { ...size, dx: y - 8 === top ? 9 : 0, anchor: 'start', top },
    { ...size, dx: y - 8 === top ? -9 : 0, anchor: 'end', top },
  ]);
  return [...over, ...beside].map((box) => ({ box }));
}

/** Small boxes along the lines and on the points, which no label may cover. */
function obstacles({ points, steps }: PlacedLine): Box[] {
  const along = Array.from({ length: 31 }, (_, index) => (index + 1) / 32);
  return [
    ...points.map(({ x, y }) => middle(x, y - 6, 12, 12)),
    ...steps.flatMap(([from, to]) =>
      along.map((t) =>
        middle(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t - 3, 5, 6),
      ),
    ),
  ];
}

/** Places for the value of each point and the name of each line, on nothing else at any width. */
export function labelsOf({ lines }: Field, height: number): Labels {
  const taken = lines.flatMap(obstacles);
  const values = lines.map(({ points }) =>
    points.map((point) => {
      const { box } = firstFree(valueCandidates(point), taken, height);
      taken.push(box);
      return box;
    }),
  );
  const names: NameLabel[] = [];
  // Short lines first: they have the fewest places.
  const order = [...lines.keys()].sort((a, b) => lengthOf(lines[a]) - lengthOf(lines[b]) || a - b);
  for (const index of order) {
    const line = lines[index];
    if (!line) continue;
    const label = firstFree(nameCandidates(line), taken, height);
    taken.push(label.box, ...(label.leader ? [label.leader] : []));
    names[index] = label;
  }
  return { values, names, taken };
}

const lengthOf = (line: PlacedLine | undefined) => line?.points.length ?? 0;
