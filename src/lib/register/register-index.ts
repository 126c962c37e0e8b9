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

function add(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** Everything by which an agency of the list can be found; made once for a list, in the browser. */
export function indexOf(agencies: readonly Agency[]): RegisterIndex {
  const exact = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const names: IndexedName[] = [];
  agencies.forEach(({ bin, name, nameKk, phones, sites }, agency) => {
    for (const key of [bin, ...phones.map(phoneKey), ...sites.flatMap(siteKeys)])
      if (key !== null) add(exact, key, agency);
    for (const text of new Set([name, nameKk ?? name])) {
      const words = nameWords(text).map(({ key }) => key);
      const key = runTogether(words);
      for (const word of words) add(byWord, word, names.length);
      add(byKey, key, names.length);
      names.push({ agency, text, key, length: words.join('').length });
    }
  });
  const words = Array.from(byWord, ([key, places]) => ({
    key,
    letters: lettersIn(key),
    names: places,
  }));
  return { agencies, exact, names, byKey, words };
}
