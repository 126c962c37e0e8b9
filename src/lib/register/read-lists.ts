import type { RowCells } from './row-cells.ts';
import { readLine } from './read-text.ts';
import { writtenDigits } from './written-digits.ts';

const separators = /[;,|\n\r]/;
const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** «8 (7172) 00-00-00, 01»: a part with too few digits for a number belongs to the one before. */
function joinExtensions(parts: string[]): string[] {
  return parts.reduce<string[]>((numbers, part) => {
    const before = numbers.at(-1);
    return before === undefined || digitsIn(part) >= 5
      ? [...numbers, part]
      : [...numbers.slice(0, -1), `${before}, ${part}`];
  }, []);
}

/** Numbers with nothing but spaces or a slash between them; left alone unless each is a whole number. */
function apart(text: string): string[] {
  const parts = text.split(/[\s/]+(?=\+|[78][\s(-]?\d{3})/).map((part) => part.trim());
  return parts.every((part) => digitsIn(part) >= 10 && digitsIn(part) <= 12) ? parts : [text];
}

/** A number that a spreadsheet wrote as 7.7E+10 or with `.0`; null if digits are lost. */
function writtenOut(part: string): string | null {
  const isNumber = /^\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(part) && /\D/.test(part);
  return isNumber ? writtenDigits(part) : part;
}

/** The phone numbers of an agency as the publisher writes them. */
export function readPhones(cells: RowCells): string[] {
  const parts = cells.text('phones').split(separators);
  const lines = parts.flatMap((part) => {
    const number = writtenOut(part.trim());
    if (number === null) cells.note('phone-rounded', 'phones', part);
    return readLine(cells, 'phones', number ?? part) ?? [];
  });
  return [...new Set(joinExtensions(lines).flatMap(apart))];
}

/** The web addresses and handles of an agency as the publisher writes them. */
export function readSites(cells: RowCells): string[] {
  const parts = cells.text('sites').split(/[;,|\n\r]|\s+(?=https?:|www\.|@)/i);
  return [...new Set(parts.flatMap((part) => readLine(cells, 'sites', part) ?? []))];
}
