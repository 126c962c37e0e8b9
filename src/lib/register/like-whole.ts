import { distance } from './distance.ts';
import { type RegisterIndex } from './register-index.ts';

/** Names that are like what was typed as a whole, for words that have run together. */
export function likeWhole(key: string, { names }: RegisterIndex): number[] {
  if (key.length < 6) return [];
  return names
    .map((name, place) => ({ place, wrong: distance(key, name.key, 2) }))
    .filter(({ wrong }) => wrong <= 2)
    .sort((a, b) => a.wrong - b.wrong)
    .map(({ place }) => place);
}
