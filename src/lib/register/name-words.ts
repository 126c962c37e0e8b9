import { legalForms } from './legal-forms.ts';
import { soundsOf } from './spelling.ts';

/** A word of a name and where it stands in it. */
export interface NameWord {
  /** Its sounds, double letters single; digits as they are. */
  key: string;
  text: string;
  from: number;
}

const word = /\p{N}+|[\p{L}\p{M}'’‘ʻʼ`´]+/gu;
const isNumber = (text: string) => /\p{N}/u.test(text);

/** Many names have the same words. */
const keys = new Map<string, string>();

function keyOf(text: string): string {
  let key = keys.get(text);
  if (key !== undefined) return key;
  key = isNumber(text) ? text.normalize('NFKC') : soundsOf(text).replace(/(.)\1+/gu, '$1');
  keys.set(text, key);
  return key;
}

function allWords(name: string): NameWord[] {
  const words = Array.from(name.matchAll(word), ({ 0: text, index: from }) => ({
    key: keyOf(text),
    text,
    from,
  })).filter(({ key }) => key !== '');
  // No. 17, N 17: the sign № is no word of its own.
  return words.filter(
    ({ key }, at) => !(/^n[or]?$/.test(key) && isNumber(words[at + 1]?.key ?? '')),
  );
}

function withoutForms(words: NameWord[], name: string): NameWord[] {
  const forms = legalForms(name);
  return words.filter(({ from: at }) => !forms.some(({ from, to }) => from <= at && at < to));
}

/** The words of a name (in NFC) but for its legal form; that itself if there is nothing else. */
export function nameWords(name: string): NameWord[] {
  const words = allWords(name);
  const own = withoutForms(words, name);
  return own.length > 0 ? own : words;
}

/** Whether a text has no word but a legal form, as when somebody begins to type ТОО «Маяк». */
export const isOnlyForm = (text: string): boolean =>
  withoutForms(allWords(text), text).length === 0;
