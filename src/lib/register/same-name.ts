import { legalForms } from './legal-forms.ts';
import { nameWords, type NameWord } from './name-words.ts';
import { plainLetters } from './plain-letters.ts';
import { soundsOf } from './spelling.ts';

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

/** Whether two words have different alphabets, so that only their sounds can be compared. */
export const comparedBySound = (a: string, b: string): boolean => isCyrillic(a) !== isCyrillic(b);

function isSameWord(a: string, b: string): boolean {
  if (comparedBySound(a, b)) return soundsOf(a) === soundsOf(b);
  return plainLetters(a).join('') === plainLetters(b).join('');
}

/** Where a space is left out or added, letters on both sides of it may stand together, digits never. */
const joined = (words: NameWord[]) =>
  words.reduce((text, { text: next }) => {
    const apart = /\p{N}$/u.test(text) && /^\p{N}/u.test(next);
    return text + (apart ? ' ' : '') + next;
  }, '');

/** Whether all legal forms that were typed are forms of this name; none need be. */
export function allowsForms(typed: string, name: string): boolean {
  const kinds = legalForms(name).map(({ kind }) => kind);
  return legalForms(typed).every(({ kind }) => kinds.includes(kind));
}

/**
 * Whether somebody who typed `typed` means exactly this name: every letter, doubled ones too. Quotation marks, case,
 * spaces, Kazakh letters on a Russian keyboard and Latin letters for Cyrillic do no harm. A legal form may be
 * left out, not changed: ТОО «Маяк» is not ИП «Маяк».
 */
export function isSameName(typed: string, name: string): boolean {
  if (!allowsForms(typed, name)) return false;
  const a = nameWords(typed);
  const b = nameWords(name);
  if (a.length !== b.length) return isSameWord(joined(a), joined(b));
  return a.every(({ text }, at) => isSameWord(text, b[at]?.text ?? ''));
}
