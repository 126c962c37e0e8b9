import { rarityOf } from './rarity.ts';
import type { Slot } from './slots.ts';

/** How well each page with a word answers it, from 0 to 1 and whatever other pages have it, by the page’s number. */
export type Scores = ReadonlyMap<number, number>;

/** How well a page has a word that stands in its name, or in its description. */
const [inName, inDescription] = [0.7, 0.5];
/** What a word counts that every page has, beside its rarity: its place on a page still tells something. */
const leastRarity = 0.5;
/** Whether a page that has such a share of several things, the best of them so well, is an answer at all. */
const isAnswer = (share: number, best: number): boolean =>
  share > 0.5 || (share > 0.3 && best >= inName) || (share > 0.4 && best >= inDescription);

/** The places of all words that slots may mean. */
export const placesIn = (slots: readonly Slot[]): number[] => [
  ...new Set(slots.flatMap((slot) => slot.flatMap(({ places }) => places))),
];

/** The scores of pages for one slot: of each alternative its weakest word, of all the best. */
function slotScores(slot: Slot, scoresOf: (place: number) => Scores): Map<number, number> {
  const best = new Map<number, number>();
  for (const { places, trust } of slot) {
    const [first, ...others] = places.map(scoresOf);
    for (const [page, score] of first ?? []) {
      const least = Math.min(score, ...others.map((scores) => scores.get(page) ?? 0));
      if (least > 0) best.set(page, Math.max(best.get(page) ?? 0, least * trust));
    }
  }
  return best;
}

/** What ranking knows of the pages of a language. */
export interface Ranked {
  /** How well each page has the word at a place. */
  scoresOf: (place: number) => Scores;
  /** Whether so many pages have it that the index does not say of each that it has it. */
  isCommon: (place: number) => boolean;
  /** What a page counts beside others that say as much. */
  weightOf: (page: number) => number;
  /** How many pages there are. */
  pages: number;
}

/** The pages that answer slots, the best first: the sum of their scores, less where a page lacks some of them. */
export function rankedPages(
  slots: readonly Slot[],
  { scoresOf, isCommon, weightOf, pages }: Ranked,
): { page: number; score: number }[] {
  const sums = new Map<number, { sum: number; had: number; best: number }>();
  let hadByAll = 0;
  for (const slot of slots) {
    const trust = Math.max(0, ...slot.map((alternative) => alternative.trust));
    const scores = slotScores(slot, scoresOf);
    const common = slot[0]?.places.every(isCommon) ?? false;
    const rarity = leastRarity + (common ? 0 : rarityOf(scores.size, pages));
    hadByAll += common ? trust : 0;
    for (const [page, score] of scores) {
      const { sum, had, best } = sums.get(page) ?? { sum: 0, had: 0, best: 0 };
      sums.set(page, {
        sum: sum + score * rarity,
        had: had + (common ? 0 : trust),
        best: Math.max(best, score),
      });
    }
  }
  return [...sums]
    .map(([page, found]) => ({ ...found, page, share: (found.had + hadByAll) / slots.length }))
    .filter(({ share, best }) => slots.length === 1 || isAnswer(share, best))
    .map(({ page, share, sum }) => ({ page, score: sum * share * weightOf(page) }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
