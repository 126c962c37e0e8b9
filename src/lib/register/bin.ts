import { checkDigit } from './check-digit.ts';
import { withoutSeparators, writtenDigits } from './written-digits.ts';

/**
 * Why a text is no BIN: `letters` has something else than digits, `person` looks like the number of a natural
 * person (IIN), `structure` has a month, a type of entity or a sort of office that no BIN has.
 */
export type BinProblem = 'empty' | 'letters' | 'length' | 'person' | 'structure' | 'check-digit';

/** Year, month 01–12, type of entity 4–6, sort of office 0–3, serial number, check digit: fact D19. */
const structure = /^\d\d(0[1-9]|1[0-2])[456][0-3]\d{6}$/;
/** Date of birth, then century and sex. */
const person = /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[1-6]\d{5}$/;

const fitsCheckDigit = (twelve: string) => checkDigit(twelve) === Number(twelve[11]);

/**
 * The twelve digits of a BIN that passes its own check (facts D18, D19), or the first problem with it. Spaces
 * and hyphens between digits do no harm. Passing does not mean that the number was issued, nor typed well: the
 * check digit does not depend on the eleventh digit unless the second weights decide.
 */
export function checkBin(text: string): { bin: string } | { problem: BinProblem } {
  const bin = withoutSeparators(text);
  if (bin === '') return { problem: 'empty' };
  if (!/^\d+$/.test(bin)) return { problem: 'letters' };
  if (bin.length !== 12) return { problem: 'length' };
  if (person.test(bin)) return { problem: 'person' };
  if (!structure.test(bin)) return { problem: 'structure' };
  return fitsCheckDigit(bin) ? { bin } : { problem: 'check-digit' };
}

/**
 * The BIN that a cell of a spreadsheet held before the program took it for a number. `restored` is true where
 * leading zeros were lost; they are put back only if the check digit then fits. Problem `rounded`: the
 * exponent form does not show all digits, so that the number cannot be known.
 */
export function restoredBin(
  cell: string,
): { bin: string; restored: boolean } | { problem: BinProblem | 'rounded' } {
  const digits = writtenDigits(cell);
  if (digits === null) return { problem: 'rounded' };
  const lostZeros = /^\d{9,11}$/.test(digits);
  const twelve = lostZeros ? digits.padStart(12, '0') : digits;
  const checked = checkBin(twelve);
  if ('bin' in checked) return { bin: checked.bin, restored: lostZeros };
  const isPerson = checked.problem === 'person' && fitsCheckDigit(twelve);
  return lostZeros && !isPerson ? { problem: 'length' } : checked;
}
