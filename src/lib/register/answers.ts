import { type Agency } from './agency.ts';
import { differingLetters, type NamePiece } from './differing-letters.ts';
import { type RegisterIndex } from './register-index.ts';
import { type NumberProblem } from './typed-number.ts';

/** An agency whose name is like what was typed: the name that is, in pieces. */
interface SimilarAgency {
  agency: Agency;
  differs: NamePiece[];
}

/**
 * `match`: what was typed is the name, number or address of these and of no others. `ended`: likewise, and none of
 * them may work: suspended, ended, refused. `similar`: perhaps meant, best first. `none`: not on the register.
 */
export type Answer =
  | { kind: 'match' | 'ended'; agencies: Agency[] }
  | { kind: 'similar'; agencies: SimilarAgency[] }
  | { kind: 'none'; reason?: NumberProblem };

const lost: string[] = ['suspended', 'ended', 'refused'] satisfies Agency['status'][];
const shown = 5;

/** The answer of the number or address of agencies at these places, or that there are none. */
export function certain(places: readonly number[] | undefined, index: RegisterIndex): Answer {
  const agencies = index.agencies.filter((_, place) => places?.includes(place));
  if (agencies.length === 0) return { kind: 'none' };
  return {
    kind: agencies.every(({ status }) => lost.includes(status)) ? 'ended' : 'match',
    agencies,
  };
}

/** The answer of names at these places, best first; of an agency with two of them the better. */
export function similar(names: readonly number[], typed: string, index: RegisterIndex): Answer {
  const texts = new Map<number, string>();
  for (const place of names) {
    const name = index.names[place];
    if (name && texts.size < shown && !texts.has(name.agency)) texts.set(name.agency, name.text);
  }
  const agencies = [...texts].flatMap(([place, text]) => {
    const agency = index.agencies[place];
    return agency ? [{ agency, differs: differingLetters(text, typed) }] : [];
  });
  return agencies.length > 0 ? { kind: 'similar', agencies } : { kind: 'none' };
}

/** The answer that nothing is on the register, because of what is wrong with the number. */
export const none = (reason?: NumberProblem): Answer =>
  reason === undefined ? { kind: 'none' } : { kind: 'none', reason };
