const signs = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const letters = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const keys = [...signs].map((sign, key) => [sign, letters[key] ?? sign] as const);

/** Russian typed while the US keyboard is on: from the sign that appears to the letter that was meant. */
export const russianOnUsKeyboard: Readonly<Record<string, string>> = Object.fromEntries(keys);

/** Latin letters typed while the Russian keyboard is on: from the letter that appears to the one that was meant. */
export const latinOnRussianKeyboard: Readonly<Record<string, string>> = Object.fromEntries(
  keys.map(([sign, letter]) => [letter, sign]),
);
