import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { keyboard, pairs } from './tables/packed.ts';

/**
 * The letters that a Russian keyboard lacks become those typed instead; ц, which Tajik gave up in 1998, is с or тс.
 * Who rings (занг мезанед) is not who beats (мезананд).
 */
const letters = pairs(
  'ғ=г ӣ=и қ=к ӯ=у ҳ=х ҷ=ч дж=ч ё=е й=и э=е ъ= ь= щ=ш ы=и ц=с тси=си тсе=се мезанед=мезанет',
);

/** The romanisation of messages and of passports. */
const latin = pairs(
  [
    'sh=ш ch=ч zh=ж kh=х gh=ғ dzh=ҷ ts=тс yo=ё yu=ю ya=я ye=е iy=ӣ a=а b=б c=к d=д e=е f=ф g=г h=ҳ i=и',
    'ī=ӣ j=ҷ k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у ū=ӯ v=в w=в x=х y=й z=з',
  ].join(' '),
);

/**
 * The endings of the Persian stemmer of Snowball (after A. Rashidi and M. Z. Lighvan, “HPS: A Hierarchical Persian
 * Stemming Method”, 2014) as Tajik writes them: plural, ezafe, object, the person it belongs to, persons of the verb.
 * As there, negation stays; so does ме-, since many nouns begin like it (меҳнат, меҳмон).
 */
const endings = [
  'хо он гон и е ро тарин ам аш амон атон ашон хоям хоят хояш хоямон хоятон хояшон ямон ятон яшон',
  'анд ад ед ем ан аанд ааст аед аем',
];

export const rules: LanguageRules = {
  letters,
  prefixes: [],
  endings: endings.flatMap((line) => line.split(' ')),
  rounds: 4,
  shortest: 3,
  // Nouns that end like a plural or a verb get their own letters back.
  finals: pairs(
    [
      'телеф=телефон заб=забон имк=имкон кист=кистон гизист=гизистон манист=манистон гонист=гонистон',
      'фарз=фарзанд корм=корманд шахрв=шахрванд паив=паиванд макс=максад пинх=пинхон мехм=мехмон',
      'гуям=гуед гуяд=гуед гуянд=гуед рак=ракам телегр=телеграм екр=екран созм=созмон сохтм=сохтмон фарзандх=фарзандхон',
    ].join(' '),
  ),
  stopWords: [
    'ва дар ба аз бо то барои оид ки чи чӣ чист чӣст чиро чиҳо чаро чунин ин он инро онро инҳо онҳо',
    'ман маро ту мо моро шумо шуморо ӯ ӯро вай худ худам худатон кист кӣ киҳо кадом куҷо куҷост кай',
    'қадар тавр хел хелӣ гуна оё агар вале аммо лекин ё ҳам ҳамин ҳамон аст ҳаст буд шуд шудам',
    'шудааст шудан шавад шавам мешавад мешавам бошад бошам дорам дорад доранд кунам кунем кунед кунад',
    'кунанд мекунам мекунад мекунанд мекунед кард кардан кардам карданд кардааст медиҳам диҳам лозим',
    'лозиманд даркор бояд мумкин метавонам метавонад мехоҳам мехоҳад мондам мондаам лутфан салом ташаккур раҳмат',
  ].flatMap((line) => line.split(' ')),
  scripts: [latin],
  // The Tajik keyboard; where it differs from the Russian one, there are қ, ҳ, ҷ, ӣ, ғ and ӯ.
  layouts: [keyboard("`-=qwertyuiop[]asdfghjkl;'zxcvbnm,.", 'ёғӯйқукенгшҳзхъфҷвапролджэячсмитӣбю')],
  unspaced: false,
};
