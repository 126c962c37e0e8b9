/** Something that has to stand near `at` and takes `size`, in the same units. */
export interface Wish {
  at: number;
  size: number;
}

/**
 * Where things stand so that none lies on the one before it: each at its place or after the previous one, and moved back
 * together where they would leave the room from 0 to `room`.
 */
export function spaced(wishes: readonly Wish[], room: number): number[] {
  let end = 0;
  const forward = wishes.map(({ at, size }) => {
    const start = Math.max(at, end);
    end = start + size;
    return start;
  });
  let limit = room;
  return forward
    .toReversed()
    .map((start, index) => {
      const { size } = wishes[wishes.length - 1 - index] ?? { size: 0 };
      limit = Math.max(Math.min(start, limit - size), 0);
      return limit;
    })
    .toReversed();
}
