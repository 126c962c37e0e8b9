/**
 * A text from a received file as it can be shown on a terminal: one line, at most `longest` characters, with characters
 * that are invisible or steer the terminal written as U+202E.
 */
export function printable(text: string, longest = 80): string {
  const signs = Array.from(text.slice(0, 2 * longest));
  const shown = signs.length > longest ? [...signs.slice(0, longest), '…'] : signs;
  return shown
    .map((sign) =>
      /[\p{C}\p{Zl}\p{Zp}]/u.test(sign)
        ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        : sign,
    )
    .join('');
}
