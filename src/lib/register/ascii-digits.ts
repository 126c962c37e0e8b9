/** Arabic, Persian, Devanagari and wide digits, each by its zero. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

/** The text with digits of other scripts as ASCII. */
export const withAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
