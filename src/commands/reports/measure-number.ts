import { withAsciiDigits } from '#src/lib/register/ascii-digits.ts';

/** «5.1», «5,1», «№ 14», «п. 14», «14-шара», «35.0» as a spreadsheet writes a number. */
const form =
  /^(?:№|п\.?|пункт|мера|measure|item)?\s*0?(\d{1,2})(?:[.,](\d))?[.)]?(?:\s*-?\s*(?:шара|тармақ))?$/iu;

/** What becomes of 5.1 where a spreadsheet takes it for a day: 2026-01-05, 05.янв, 5-Jan, 05.01. */
const date = /^\d{4}-\d\d-\d\d|^\d{1,2}[.\s-]\p{L}{3}|^\d\d\.\d\d(?:\.\d+)?$/u;

/** The number of a measure in a cell: `5.1`; or why there is none. Whether the Plan has it is another question. */
export function measureNumber(cell: string): { id: string } | { problem: 'unknown' | 'date' } {
  const text = withAsciiDigits(cell)
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim();
  const [, whole, part = '0'] = form.exec(text) ?? [];
  if (whole !== undefined) return { id: `${Number(whole)}${part === '0' ? '' : `.${part}`}` };
  return { problem: date.test(text) ? 'date' : 'unknown' };
}
