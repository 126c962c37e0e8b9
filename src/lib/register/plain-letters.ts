/** Letters of Kazakh and Russian that a Russian keyboard lacks or a hand leaves out, and what is typed instead. */
const kazakh = 'ёқғңөұүһәі';
const typed = 'екгноуухаи';

/**
 * A text letter by letter in lower case, with the Russian letter for a Kazakh one, Latin letters without marks and
 * nothing for an apostrophe; as long as the text, so that places in it stay.
 */
export const plainLetters = (text: string): string[] =>
  Array.from(text, (sign) => {
    if (/['’‘ʻʼ`´]/.test(sign)) return '';
    const lower = sign.toLowerCase();
    const at = kazakh.indexOf(lower);
    const plain = at < 0 ? lower : (typed[at] ?? lower);
    return /[à-ž]/.test(plain) ? plain.normalize('NFD').charAt(0) : plain;
  });
