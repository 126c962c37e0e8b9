import { withAsciiDigits } from '#src/lib/register/ascii-digits.ts';
import type { Place } from './pack.ts';

/** The key of a day: 2026-12-31. */
const day = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * The keys a question may stand for in a table of direct answers: the number of a measure (5.1), a day (2026-12-31), the
 * digits of a phone number, with and without the country code; the question itself in small letters.
 */
function directKeys(query: string): string[] {
  const text = withAsciiDigits(query.normalize('NFKC')).trim().toLowerCase();
  // NFKC writes № as No.
  const bare = text.replace(/^(?:no\.?|#)\s*(?=\d)/, '').replace(/^(\d+),(\d+)$/, '$1.$2');
  const date = day.exec(bare);
  const two = (digits = '') => digits.padStart(2, '0');
  const iso = date ? [`${date[3] ?? ''}-${two(date[2])}-${two(date[1])}`] : [];
  const digits = /^[+\d\s().-]+$/.test(text) ? text.replace(/\D/g, '') : '';
  const phones = digits.length < 3 ? [] : [digits, digits.replace(/^8(?=\d{10}$)/, '7')];
  return [...new Set([text.replace(/\s+/g, ' '), bare, ...iso, ...phones])].filter(Boolean);
}

/** The place a question leads to by its number or date alone. */
export const directAnswer = (
  query: string,
  direct: Readonly<Record<string, Place>>,
): Place | undefined =>
  directKeys(query)
    .map((key) => (Object.hasOwn(direct, key) ? direct[key] : undefined))
    .find(Boolean);
