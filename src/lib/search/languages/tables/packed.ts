/** A table written as pairs: `sh=ш ch=ч`; nothing after the sign of equality takes a letter away. */
export const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string]));

/** A table of two rows of keys of the same length: the signs that appear and the letters meant. */
export const keyboard = (signs: string, letters: string): Record<string, string> =>
  Object.fromEntries(Array.from(signs, (sign, at) => [sign, letters.charAt(at)]));
