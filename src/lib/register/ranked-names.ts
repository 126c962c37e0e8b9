import { likeWords } from './like-words.ts';
import { type RegisterIndex } from './register-index.ts';

/** Below this share of what was typed a name is not like it. */
const enough = 0.63;

/** Places and ranks of the names that have enough of the typed words. */
export function rankedNames(
  words: readonly string[],
  index: RegisterIndex,
): { place: number; rank: number }[] {
  const count = index.names.length;
  const found = new Float64Array(count);
  const covered = new Float64Array(count);
  const seen = new Uint16Array(count);
  let whole = 0;
  words.forEach((word, at) => {
    const matches = likeWords(word, index);
    const rarity = Math.log(1 + count / (matches[0]?.names.length ?? Math.sqrt(count)));
    const weight = rarity * Math.sqrt(/\d/.test(word) ? 4 : Math.min(word.length, 5));
    whole += weight;
    for (const { like, length, names } of matches)
      for (const name of names) {
        if (seen[name] === at + 1) continue;
        seen[name] = at + 1;
        found[name] = (found[name] ?? 0) + like * weight;
        covered[name] = (covered[name] ?? 0) + like * Math.min(length, word.length);
      }
  });
  return index.names.flatMap(({ length }, place) => {
    const share = (found[place] ?? 0) / whole;
    return share >= enough ? [{ place, rank: share + (0.3 * (covered[place] ?? 0)) / length }] : [];
  });
}
