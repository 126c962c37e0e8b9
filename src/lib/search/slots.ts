import type { Reading } from './readings.ts';

/** Words of the site that must all be on a page, and how sure it is that they were meant. */
export interface Alternative {
  places: readonly number[];
  trust: number;
}

/** One thing that was asked for; without alternatives it is unknown here. */
export type Slot = readonly Alternative[];

/** How far another word for a thing counts beside the one that was asked for. */
const otherWord = 0.75;

/** Words and phrases for one another, each as the places of its words. */
export type Synonyms = readonly (readonly (readonly number[])[])[];

/** The trust that a run of slots means a phrase; 0 if it does not. */
function trustIn(phrase: readonly number[], slots: readonly Slot[]): number {
  const trusts = phrase.map((place, at) => {
    const slot = slots[at] ?? [];
    const fits = slot.find(({ places }) => places.length === 1 && places[0] === place);
    // Where a word is known, what only begins like it was hardly meant.
    return fits?.trust === 1 || slot.every(({ trust }) => trust < 1) ? (fits?.trust ?? 0) : 0;
  });
  return Math.min(...trusts);
}

/** The other ways to say what begins at the first of some slots, and how many of the slots that is. */
function otherWays(slots: readonly Slot[], synonyms: Synonyms) {
  const found = synonyms.flatMap((group) =>
    group.flatMap((phrase) => {
      const trust = phrase.length > slots.length ? 0 : trustIn(phrase, slots);
      if (trust === 0) return [];
      const others = group.filter((other) => other !== phrase);
      return [{ phrase, trust, others }];
    }),
  );
  const length = Math.max(1, ...found.map(({ phrase }) => phrase.length));
  const longest = found.filter(({ phrase }) => phrase.length === length);
  const ways = longest.flatMap(({ trust, others }) =>
    others.map((places): Alternative => ({ places, trust: trust * otherWord })),
  );
  return { length, ways };
}

/**
 * A slot without what the index need not be asked: words on no page, and, if what was typed stands where pages name
 * themselves, what only may have been meant and stands in texts alone. What is common to most pages stays.
 */
export function worthAsking(
  slot: Slot,
  { named, indexed, common }: { named: number; indexed: number; common: ReadonlySet<number> },
): Slot {
  const found = slot.filter(({ places }) =>
    places.every((place) => place < indexed || common.has(place)),
  );
  const isNamed = ({ places }: Alternative) => places.every((place) => place < named);
  const isSure = found.some((each) => each.trust === 1 && isNamed(each));
  return isSure ? found.filter((each) => each.trust === 1 || isNamed(each)) : found;
}

/**
 * What is asked for: the readings of its words, with the other words for them. Each word of a phrase gets the other ways
 * to say the phrase.
 */
export function slotsOf(readings: readonly (Reading | null)[], synonyms: Synonyms): Slot[] {
  const single = readings.map(
    (reading): Slot => reading?.words.map(({ place, trust }) => ({ places: [place], trust })) ?? [],
  );
  const slots: Slot[] = [];
  while (slots.length < single.length) {
    const rest = single.slice(slots.length);
    const { length, ways } = otherWays(rest, synonyms);
    slots.push(...rest.slice(0, length).map((slot) => [...slot, ...ways]));
  }
  return slots;
}
