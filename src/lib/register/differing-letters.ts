import { legalForms } from './legal-forms.ts';
import { likeness } from './likeness.ts';
import { nameWords, type NameWord } from './name-words.ts';
import { comparedBySound } from './same-name.ts';
import { lettersOf, unmatched } from './unmatched-letters.ts';

/** A piece of a name; all pieces together are the name. */
export interface NamePiece {
  text: string;
  differs: boolean;
}

/** The places of a word of the name that nothing typed accounts for. */
function differingPlaces({ key, text, from }: NameWord, typed: NameWord[]): number[] {
  const best = typed
    .map((word) => ({ word, like: likeness(word.key, key) }))
    .reduce((a, b) => (b.like > a.like ? b : a), { word: null as NameWord | null, like: 0 }).word;
  const bySound = best !== null && comparedBySound(best.text, text);
  const own = lettersOf(text, bySound);
  const other = best === null ? '' : lettersOf(best.text, bySound).letters;
  return unmatched(own, other).map((place) => from + place);
}

/** The name (in NFC) in pieces: which of its letters are other than those typed, or were not typed; a legal form only if another one was typed. */
export function differingLetters(name: string, typed: string): NamePiece[] {
  const words = nameWords(typed);
  const kinds = legalForms(typed).map(({ kind }) => kind);
  const places = new Set(nameWords(name).flatMap((word) => differingPlaces(word, words)));
  for (const { kind, from, to } of legalForms(name))
    if (kinds.length > 0 && !kinds.includes(kind))
      for (let place = from; place < to; place += 1) places.add(place);
  const pieces: NamePiece[] = [];
  for (let place = 0; place < name.length; place += 1) {
    const piece = pieces.at(-1);
    const differs = places.has(place);
    const sign = name.charAt(place);
    if (piece?.differs === differs) piece.text += sign;
    else pieces.push({ text: sign, differs });
  }
  return pieces;
}
