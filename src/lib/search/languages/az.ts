import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { cyrillic } from './tables/cyrillic-of-turkic-latin.ts';
import { russianLayout } from './tables/keyboards-of-turkic-latin.ts';
import { oneFinal } from './tables/one-final.ts';

/**
 * Azerbaijani. The endings are the cases, persons and plural in the suffix list of the AzNLP stemmer
 * (github.com/aznlp-disc/stemmer), in the order of the Snowball stemmer for Turkish, without -siz, which makes the
 * opposite of a word, and with the commonest endings of verbs. Folded letters merge ə with e, ı with i and ü with u. The
 * lone letters m, n and s are endings too: rules see no vowel before them, and a word that ends so by itself (polis,
 * telefon) must meet its own forms (polisi, telefonu). -lik is taken off with its forms in -liy- and -luğ-.
 */
export const rules: LanguageRules = {
  letters: {
    ə: 'e',
    ä: 'e',
    ç: 'c',
    ğ: 'g',
    ı: 'i',
    ö: 'o',
    ş: 's',
    ü: 'u',
    // İ in lower case is i with a dot that combines.
    '\u0307': '',
    w: 'v',
    // A lawyer is not the law: the s of -şünas is no ending.
    şünas: 'sunaz',
    sünas: 'sunaz',
    sunas: 'sunaz',
    // An assessment is no price, what is personal is not a person, what is for nothing is no weather.
    qiymətləndir: 'qiymetlendyr',
    qiymetlendir: 'qiymetlendyr',
    şəxsi: 'sexsy',
    sexsi: 'sexsy',
    myanma: 'myanmo',
    havayı: 'hvayo',
    havayi: 'hvayo',
  },
  prefixes: [],
  endings: [
    ...'lar ler a e i u ya ye yi yu na ne ni nu'.split(' '),
    ...'in un nin nun n im um m imiz umuz miz muz iniz unuz niz nuz si su s'.split(' '),
    ...'da de nda nde dan den ndan nden la le yla yle daki deki ndaki ndeki'.split(' '),
    ...'lik luk liq luq lig lug liyi luyu liye liyin luyun dir dur sa se'.split(' '),
    ...'maq mek mag mey ma me ir ur yir yur mir mur ib ub yib yub mayib meyib madi medi mis mus'.split(
      ' ',
    ),
    ...'di du'.split(' '),
  ],
  rounds: 5,
  shortest: 4,
  finals: {
    g: 'q',
    ey: 'ek',
    iy: 'ik',
    kome: 'komek',
    sene: 'sened',
    sekl: 'sekil',
    sehr: 'seher',
    veki: 'vekil',
    xoze: 'xozek',
    // Words of two and three letters keep their endings; the commonest meet here.
    ...oneFinal('iszz', 'is ise isi isim isin isiniz isde isler'),
    ...oneFinal('evzz', 'ev eve evi evin evde evden eviniz evdek evler'),
    ...oneFinal('yerz', 'yer yere yeri yerd yerdek yerler'),
    ...oneFinal('qizz', 'qiz qiza qizi qizlar'),
  },
  stopWords: [
    ...'və ya yaxud da də ilə üçün kimi amma ancaq lakin ki bir bu o mən sən biz siz onlar'.split(
      ' ',
    ),
    ...'mənə sənə ona bizə sizə məni səni onu bizi sizi mənim sənin onun bizim sizin'.split(' '),
    ...'nə nəyi necə harada hara haradan niyə nədən kim kimə kimin hansı neçə çox daha ən'.split(
      ' ',
    ),
    ...'mi mı mu mü əgər ha olar olarmı edim etməli edə bilərəm zəhmət olmasa'.split(' '),
    ...'xahiş salam sağol təşəkkür barədə barəsində haqqında artıq elə belə heç hər hələ'.split(
      ' ',
    ),
    ...'lazım lazımdır var varmı olmaq olsa olur olmur olacaq olub edir edirlər'.split(' '),
    ...'edirəm edək edərəm edərlər etdi etdilər etmək ediblər edib istəyir istəyirəm istəyirlər'.split(
      ' ',
    ),
    ...'istəyirik istəmirəm bilirəm edəcəyimi bilər bilərsiniz başqa biri kimsə nəsə şey'.split(
      ' ',
    ),
    ...'gedim görüm nədir neçədir deyə edin harda hardan'.split(' '),
  ],
  scripts: [
    // The Azerbaijani Cyrillic alphabet in use before 1991.
    { ...cyrillic, г: 'q', ә: 'ə', ј: 'y', ҝ: 'g', х: 'x', ҹ: 'c' },
    // The same words with the letters that a Russian keyboard has.
    { ...cyrillic, ж: 'c', я: 'ə' },
    // Letters as they are typed in chats.
    { sh: 'ş', ch: 'ç', gh: 'ğ', w: 'ş' },
  ],
  layouts: [
    { ...russianLayout, ц: 'ü', х: 'ö', ъ: 'ğ', ж: 'ı', э: 'ə', б: 'ç', ю: 'ş' },
    { w: 'ü', '[': 'ö', ']': 'ğ', ';': 'ı', "'": 'ə', ',': 'ç', '.': 'ş' },
  ],
  unspaced: false,
};
