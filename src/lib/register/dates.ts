import { addDays } from '#src/lib/dates.ts';
import { cleanCell } from './cells.ts';

const months = [
  ['января', 'қаңтар'],
  ['февраля', 'ақпан'],
  ['марта', 'наурыз'],
  ['апреля', 'сәуір'],
  ['мая', 'мамыр'],
  ['июня', 'маусым'],
  ['июля', 'шілде'],
  ['августа', 'тамыз'],
  ['сентября', 'қыркүйек'],
  ['октября', 'қазан'],
  ['ноября', 'қараша'],
  ['декабря', 'желтоқсан'],
];

const year = '(?<year>(?:19|20)\\d\\d)';
const day = '[«"“]?(?<day>\\d{1,2})[»"”]?';
const word = '(?<word>\\p{L}+)';
const yearWord = '(?:г|год|года|ж|жыл|жылғы|жылы)\\.?';
const midnight = '(?:[t ]0?0:00(?::00(?:\\.0+)?)?z?)?';

/** 2026-07-01 · 01.07.2026 · 1/7/2026 · 1 июля 2026 г. · 2026 жылғы 1 шілде */
const forms = [
  `${year}-(?<month>\\d\\d)-(?<day>\\d\\d)${midnight}`,
  `(?<day>\\d{1,2})\\s?(?<mark>[./-])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?${year}(?:\\s?${yearWord})?${midnight}`,
  `${day} ${word} ${year}(?:\\s?${yearWord})?`,
  `${year} ?${yearWord} ${day} ${word}`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** The day counted by a spreadsheet of the 1900 system; day 25569 is 1970-01-01. */
function serialDate(text: string): string | null {
  const [, days] = /^(\d{5})(?:[.,]0+)?$/.exec(text) ?? [];
  const serial = Number(days);
  return serial >= 20_000 && serial <= 80_000 ? addDays('1899-12-30', serial) : null;
}

function existing(year: string, month: number, day: number): string | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = new Date(Date.UTC(Number(year), month - 1, day)).toISOString().slice(0, 10);
  return date === `${year}-${two(month)}-${two(day)}` ? date : null;
}

/**
 * The date in a cell as ISO 8601, or null if it holds none, an impossible one or one of several readings
 * (a year of two digits). Figures are read day first; serial numbers are whole days of the 1900 system.
 */
export function registerDate(cell: string): string | null {
  const text = cleanCell(cell).text.toLowerCase();
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (!parts?.['year']) continue;
    const named = months.findIndex((names) => names.includes(parts['word'] ?? '')) + 1;
    return existing(parts['year'], Number(parts['month'] ?? named), Number(parts['day']));
  }
  return serialDate(text);
}
