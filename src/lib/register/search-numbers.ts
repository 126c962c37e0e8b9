import { certain, none, similar, type Answer } from './answers.ts';
import { phoneKey } from './contact-keys.ts';
import { type RegisterIndex } from './register-index.ts';
import { isSameName } from './same-name.ts';
import { binWithin, problemOf, typedNumber } from './typed-number.ts';

/** Numbers this short are words of names: № 17. */
const wordLength = 4;

function byBin(bin: string, rest: string, index: RegisterIndex): Answer {
  const places = index.exact.get(bin);
  if (!places) return none(problemOf(bin));
  const names = index.names.flatMap(({ agency }, name) => (places.includes(agency) ? [name] : []));
  const fits = names.some((name) => isSameName(rest, index.names[name]?.text ?? ''));
  return fits || !/[\p{L}\p{N}]/u.test(rest) ? certain(places, index) : similar(names, rest, index);
}

/**
 * The answer to a BIN or a phone number, alone or a BIN with a name; null if the text has none. A number is exactly on
 * the register or not at all; a BIN beside another agency's name is only `similar`.
 */
export function findNumber(typed: string, index: RegisterIndex): Answer | null {
  const number = typedNumber(typed);
  if (number === null) {
    const within = binWithin(typed);
    return within && byBin(within.bin, within.rest, index);
  }
  if (/^\d{12}$/.test(number)) return byBin(number, '', index);
  const phone = certain(index.exact.get(phoneKey(number) ?? ''), index);
  if (phone.kind !== 'none' || /^(\+|[78]\d{10}$|7\d{9}$)/.test(number)) return phone;
  return number.length > wordLength ? none('length') : null;
}
