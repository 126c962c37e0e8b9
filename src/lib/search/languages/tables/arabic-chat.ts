import { pairs } from './packed.ts';

/** Consonants, with the numbers that stand for letters in chats. */
const consonants = pairs(
  'b=ب p=ب t=ت th=ث j=ج g=ج kh=خ d=د dh=ذ r=ر z=ز s=س sh=ش ch=ش gh=غ f=ف v=ف q=ق k=ك c=ك l=ل m=م n=ن h=ه w=و ' +
    'y=ي x=كس 2=ا 3=ع 5=خ 6=ط 7=ح 9=ص',
);

const longVowels = pairs('aa=ا ee=ي ii=ي oo=و ou=و uu=و ai=اي ay=اي au=او aw=او');

/** Arabic as people chat in Latin letters: an a is written, u and o are not: musa3ada, mo7ami. */
export const chatWithWrittenA: Record<string, string> = {
  ...consonants,
  ...longVowels,
  ...pairs('a=ا i=ي e= u= o='),
};

const withoutVowels = {
  ...consonants,
  ...longVowels,
  ...pairs('ai=ي ay=ي au=و aw=و a= i= e= u= o='),
};

/** No short vowel is written: 3aqd, sijn. */
export const chatWithoutVowels = withoutVowels;

/** The same, with the consonants that chats tell from the plain ones only by numbers: shorta. */
export const chatWithEmphatics: Record<string, string> = {
  ...withoutVowels,
  ...pairs('t=ط s=ص h=ح'),
};
