import { stack } from 'd3-shape';

/** A part of a whole that is counted. */
export interface Part<Id extends string = string> {
  id: Id;
  label: string;
  count: number;
}

/** A part that is drawn: where it begins and ends, in the same units as the counts. */
export interface StackedPart<Id extends string = string> extends Part<Id> {
  from: number;
  to: number;
}

/** The parts one after the other, without those that are empty. Throws where they do not add up to `total`. */
export function stacked<Id extends string>(
  name: string,
  parts: readonly Part<Id>[],
  total: number,
): StackedPart<Id>[] {
  const sum = parts.reduce((counted, { count }) => counted + count, 0);
  if (sum !== total || parts.some(({ count }) => count < 0)) {
    throw new Error(`${name}: expected parts that add up to ${total}, found ${sum}. Count again.`);
  }
  const layers = stack<Record<string, number>>().keys(parts.map(({ id }) => id))([
    Object.fromEntries(parts.map(({ id, count }) => [id, count])),
  ]);
  return parts.flatMap((part, index) => {
    const [from, to] = layers[index]?.[0] ?? [0, 0];
    return part.count === 0 ? [] : [{ ...part, from, to }];
  });
}
