import { z } from 'zod';
import { fullLocaleCodes, type FullLocale } from '#src/locales.ts';

/** One line of text: trimmed, no line breaks, no control or direction-changing characters. */
export const line = z
  .string()
  .trim()
  .min(1, 'expected some text; write it or remove the key')
  // eslint has its own view of control characters, hence the property escape.
  .regex(
    /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u,
    'has a control or direction character; retype it',
  );

/** A text in every language of the full set, by locale. */
export const texts = z.strictObject(
  Object.fromEntries(fullLocaleCodes.map((code) => [code, line])) as Record<
    FullLocale,
    typeof line
  >,
);

/** Id of a fact in content/facts.yaml, as in the evidence base: a letter and two digits. */
export const factId = z.string().regex(/^[A-I]\d{2}$/, 'expected a fact id such as A04');

/** A slug as used in addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** An https address of a source. */
export const sourceAddress = z.url({ protocol: /^https?$/ });

/** A date of full or reduced precision: 2025, 2025-09 or 2025-06-30 (ISO 8601). */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as 2025, 2025-09 or 2025-06-30');
