import { type Agency } from './agency.ts';
import { phoneKey, siteKeys } from './contact-keys.ts';
import { lettersIn } from './distance.ts';
import { nameWords } from './name-words.ts';
import { runTogether } from './run-together.ts';

/** One name of an agency: an agency has one or two. */
interface IndexedName {
  /** Place in `agencies`. */
  agency: number;
  text: string;
  /** Its words run together, see `runTogether`. */
  key: string;
  /** Letters of all its words. */
  length: number;
}

interface IndexedWord {
  key: string;
  letters: number;
  /** Places in `names`. */
  names: number[];
}

/** What `findAgencies` looks things up in. */
export interface RegisterIndex {
  agencies: readonly Agency[];
  /** Places in `agencies` by BIN, phone number and address. */
  exact: ReadonlyMap<string, number[]>;
  names: readonly IndexedName[];
  /** Places in `names` by key. */
  byKey: ReadonlyMap<string, number[]>;
  words: readonly IndexedWord[];
}

/** An index to which agencies can be added. */
interface GrowingIndex extends RegisterIndex {
  agencies: Agency[];
  exact: Map<string, number[]>;
  names: IndexedName[];
  byKey: Map<string, number[]>;
  words: IndexedWord[];
  byWord: Map<string, number[]>;
}

function add(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

function addWord({ byWord, words }: GrowingIndex, key: string, name: number): void {
  const isNew = !byWord.has(key);
  add(byWord, key, name);
  if (isNew) words.push({ key, letters: lettersIn(key), names: byWord.get(key) ?? [] });
}

/** An index of no agency. */
export const emptyIndex = (): GrowingIndex => ({
  ...{ agencies: [], names: [], words: [] },
  ...{ exact: new Map(), byKey: new Map(), byWord: new Map() },
});

/** Adds agencies that are not yet in the index, with everything by which they can be found. */
export function addAgencies(index: GrowingIndex, added: readonly Agency[]): void {
  const { agencies, exact, names, byKey } = index;
  for (const each of added) {
    const agency = agencies.push(each) - 1;
    const { bin, name, nameKk, phones, sites } = each;
    for (const key of [bin, ...phones.map(phoneKey), ...sites.flatMap(siteKeys)])
      if (key !== null) add(exact, key, agency);
    for (const text of new Set([name, nameKk ?? name])) {
      const words = nameWords(text).map(({ key }) => key);
      const key = runTogether(words);
      for (const word of words) addWord(index, word, names.length);
      add(byKey, key, names.length);
      names.push({ agency, text, key, length: words.join('').length });
    }
  }
}

/** Everything by which an agency of the list can be found; made once for a list, in the browser. */
export function indexOf(agencies: readonly Agency[]): RegisterIndex {
  const index = emptyIndex();
  addAgencies(index, agencies);
  return index;
}
