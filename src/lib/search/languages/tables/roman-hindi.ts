import { pairs } from './packed.ts';

const consonants = pairs(
  'k=क kh=ख g=ग gh=घ ch=च chh=छ j=ज jh=झ t=त th=थ d=द dh=ध n=न p=प ph=फ f=फ b=ब bh=भ m=म y=य r=र l=ल v=व w=व ' +
    'sh=श s=स h=ह z=ज q=क c=क x=कस nk=ंक ng=ंग nch=ंच nj=ंज nt=ंत nd=ंद ndh=ंध ns=ंस mp=ंप mb=ंब',
);

/** As a word begins; inside a word they are folded to the signs of the same vowels. */
const vowels = pairs('aa=ा i=ि ii=ी ee=ी u=ु uu=ू oo=ू e=े o=ो ai=ै au=ौ ou=ौ');

/** What stands before another vowel but has an a of its own, which no key may cut: pa, paa, pai, pau. */
const withA = Object.fromEntries(
  Object.entries(consonants).flatMap(([roman, hindi]) =>
    Object.entries(pairs('a= aa=ा ai=ै au=ौ')).map(([vowel, sign]) => [roman + vowel, hindi + sign]),
  ),
) as Record<string, string>;

/** Hindi as people chat in Latin letters, each a between consonants the one that Devanagari leaves out: madad. */
export const romanWithUnwrittenA: Record<string, string> = {
  ...vowels,
  a: 'अ',
  ...consonants,
  ...withA,
};

/** The same with every a a long one: kanun. */
export const romanWithLongA: Record<string, string> = {
  ...vowels,
  a: 'ा',
  ...consonants,
};
