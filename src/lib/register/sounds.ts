/** Letters of one sound, alone or before a vowel: ий, iy; ия, ья, ya, iya. */
const i = '[iyıиыійї]';

/** One letter for each sound, and how Kazakh, Russian and the usual Latin alphabets write it; longest first. */
export const sounds: Record<string, string> = {
  w: 'shch|sch|sh|шч|сч|[шщşš]',
  j: 'dzh|dj|дж|zh|[жjžҷ]',
  c: 'tch|ch|тч|[чçč]',
  x: 'ts(?!h)|tz|тс|ц',
  y: `${i}*я|${i}+[aаәəä]`,
  q: `${i}*ю|${i}+[uуұүü]`,
  e: `${i}*[eеёэ]|${i}*[yй][oо]`,
  i: `${i}+`,
  h: 'kh|[hхһҳ]',
  g: 'gh|[gгғ]',
  f: 'ph|[fф]',
  ks: 'x',
  k: '[kcqкқ]',
  v: '[vwв]',
  a: '[aаәə]',
  n: '[nнңŋ]',
  o: '[oоө]',
  u: '[uуұү]',
  '': "[ьъ'’‘ʻʼ`´]",
  b: '[bб]',
  d: '[dд]',
  z: '[zз]',
  l: '[lл]',
  m: '[mм]',
  p: '[pп]',
  r: '[rр]',
  s: '[sс]',
  t: '[tт]',
};
