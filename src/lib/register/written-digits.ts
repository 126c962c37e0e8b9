/** `="040240000123"`, how some programs keep zeros in a CSV, and `'0402…`, how people do. */
const guarded = /^(?:="(\d+)"|'(\d+))$/;
/** A number with a fraction that is nothing: `140240000123.0`. */
const fraction = /^(\d+)[.,]0+$/;
const exponent = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;

/** Digits of Arabic, Persian and wide type as ASCII. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );

/** The text without spaces, invisible characters and the hyphens between its digits; digits are ASCII. */
export const withoutSeparators = (text: string): string =>
  asciiDigits(text)
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/(\d)\p{Pd}+(?=\d)/gu, '$1');

function writtenOut(lead: string, decimals: string, power: number): string | null {
  const beyond = decimals.slice(power);
  return decimals.length < power || /[1-9]/.test(beyond) ? null : lead + decimals.slice(0, power);
}

/**
 * The digits of a number as a spreadsheet writes it: with a fraction of zeros, in exponent form, behind an
 * apostrophe. Null if an exponent form does not show all digits (1.4024E+11). Any other text comes back as it is,
 * without separators.
 */
export function writtenDigits(cell: string): string | null {
  const text = withoutSeparators(cell);
  const [, quoted, apostrophe] = guarded.exec(text) ?? [];
  const [, whole] = fraction.exec(text) ?? [];
  const [, lead, decimals = '', power] = exponent.exec(text) ?? [];
  if (lead !== undefined) return writtenOut(lead, decimals, Number(power));
  return quoted ?? apostrophe ?? whole ?? text;
}
