/**
 * Up to so many agencies the list is one file, loaded whatever is asked: with long names some 60 kB. A larger register
 * is published in parts, each agency by a hash of its BIN, twice: in few large parts, which together are the list, and in
 * many small ones, of which one answers a BIN.
 */
const mostInOneFile = 2000;

/** Agencies in a small part on average: at 110 bytes each the fullest stays below 10 kB, and none tells who was meant. */
const inSmallPart = 64;

/** How many parts of each size a register has. */
export interface Split {
  large: number;
  small: number;
}

/** How a register of so many agencies is split; null if it is one file. */
export function splitOf(agencies: number): Split | null {
  if (agencies <= mostInOneFile) return null;
  return { large: Math.ceil(agencies / mostInOneFile), small: Math.ceil(agencies / inSmallPart) };
}

/** The part, from 0, that has the agency with this BIN if there are `count`: FNV-1a, so that parts are about equal. */
export function partOf(bin: string, count: number): number {
  const hash = Array.from(bin).reduce(
    (mixed, digit) => Math.imul(mixed ^ digit.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  );
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}

/** Where a part is; the number of parts is in it, so that parts of two releases are never mixed up. */
export const partAddress = (count: number, part: number): string =>
  `/register/${count}/${part}.json`;
