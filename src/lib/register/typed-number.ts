import { checkBin } from './bin.ts';
import { checkDigit } from './check-digit.ts';

/** Why a number cannot be on the register: not twelve digits, mistyped, or a natural person's (IIN). */
export type NumberProblem = 'check-digit' | 'length' | 'person';

const label = /^\s*(бин|бсн|иин|жсн|bin|iin|тел(ефон)?|tel|phone|whatsapp|№)[\s.:№]*/i;

/** The digits of a text that is a number and nothing else, with `+` before an international one; or null. */
export function typedNumber(text: string): string | null {
  const number = text
    .replace(label, '')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (!/^[\d\s()+./\p{Pd}]*\d[\s)]*$/u.test(number)) return null;
  const digits = number.replace(/\D/g, '');
  return number.startsWith('+') ? `+${digits}` : digits.replace(/^00(?=\d{11})/, '+');
}

/** The first number of twelve digits in a text, and the text without it and its label; or null. */
export function binWithin(text: string): { bin: string; rest: string } | null {
  const found = /(?<!\d)\d(?:[\s\p{Pd}]?\d){11}(?![\s\p{Pd}]?\d)/u.exec(text)?.[0];
  if (found === undefined) return null;
  const rest = text.replace(found, ' ').replace(/(?<!\p{L})(бин|бсн|bin)(?!\p{L})/giu, ' ');
  return { bin: found.replace(/\D/g, ''), rest };
}

/** The twelve digits that a text asks for, alone or with words around them; null if it asks for something else. */
export function askedBin(text: string): string | null {
  const number = typedNumber(text);
  if (number === null) return binWithin(text)?.bin ?? null;
  return /^\d{12}$/.test(number) ? number : null;
}

/** What is wrong in itself with twelve digits that are not on the register; undefined if they might be a BIN. */
export function problemOf(twelve: string): NumberProblem | undefined {
  if (checkDigit(twelve) !== Number(twelve[11])) return 'check-digit';
  const checked = checkBin(twelve);
  return 'problem' in checked && checked.problem === 'person' ? 'person' : undefined;
}
