import { none, type Answer } from './answers.ts';
import { withAsciiDigits } from './ascii-digits.ts';
import { type RegisterIndex } from './register-index.ts';
import { findAddress } from './search-addresses.ts';
import { findName } from './search-names.ts';
import { findNumber } from './search-numbers.ts';
import { typedNumber } from './typed-number.ts';

/** Longer than any name; what is pasted beyond is not read. */
const longest = 400;

/** A question as it is read: no longer than any name, digits of every script as ASCII. */
export const typedText = (query: string): string =>
  withAsciiDigits(query.slice(0, longest)).normalize('NFC').trim();

/**
 * What a register says to a name, a part of it, a BIN, a phone number, a web address or a handle. Only what is exactly
 * on the register is answered with `match` or `ended`; numbers and addresses are never guessed.
 */
export function findAgencies(query: string, index: RegisterIndex): Answer {
  const typed = typedText(query);
  const exact = findNumber(typed, index) ?? findAddress(typed, index);
  if (exact) return exact;
  const answer = findName(typed, index);
  return answer.kind === 'none' && typedNumber(typed) !== null ? none('length') : answer;
}
