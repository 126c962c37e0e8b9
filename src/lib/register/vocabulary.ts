import { foldedKey, readings } from './folded-key.ts';

/** What a word stands for, or undefined. */
export type Vocabulary = (word: string) => string | undefined;

/** Spellings by what they stand for. */
export type Words = Readonly<Record<string, readonly string[]>>;

function allMeanings(words: Words, keyOf: typeof foldedKey): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [meaning, spellings] of Object.entries(words)) {
    for (const key of spellings.map(keyOf)) {
      found.set(key, (found.get(key) ?? new Set()).add(meaning));
    }
  }
  return found;
}

/** The keys of words, each with what it stands for; one that stands for two things is left out. */
export function meanings(words: Words, keyOf = foldedKey): Map<string, string> {
  return new Map(
    [...allMeanings(words, keyOf)].flatMap(([key, [meaning, other]]) =>
      key === '' || meaning === undefined || other !== undefined ? [] : [[key, meaning] as const],
    ),
  );
}

/** The spellings that stand for two things, and so find nothing. */
export function ambiguities(words: Words, keyOf = foldedKey): string[] {
  const all = allMeanings(words, keyOf);
  const spellings = Object.values(words).flat();
  return [...new Set(spellings.filter((word) => (all.get(keyOf(word))?.size ?? 0) > 1))];
}

/** Looks words up by any of their readings, the fullest first; readings that contradict each other find nothing. */
export function vocabulary(known: ReadonlyMap<string, string>, keyOf = foldedKey): Vocabulary {
  return (word) => {
    const [whole, ...parts] = readings(word).map((reading) => known.get(keyOf(reading)));
    if (whole !== undefined) return whole;
    const [meaning, other] = new Set(parts.filter((part) => part !== undefined));
    return other === undefined ? meaning : undefined;
  };
}
