const signs = "q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , . `".split(' ');
const letters = 'й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю ё'.split(' ');
const keys = signs.map((sign, key) => [sign, letters[key] ?? sign] as const);

/** Russian typed while the US keyboard is on: from the sign that appears to the letter that was meant. */
export const russianOnUsKeyboard: Readonly<Record<string, string>> = Object.fromEntries(keys);

/** Latin letters typed while the Russian keyboard is on: from the letter that appears to the one that was meant. */
export const latinOnRussianKeyboard: Readonly<Record<string, string>> = Object.fromEntries(
  keys.map(([sign, letter]) => [letter, sign]),
);
