import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { cyrillic } from './tables/cyrillic-of-turkic-latin.ts';
import { russianLayout } from './tables/keyboards-of-turkic-latin.ts';
import { oneFinal } from './tables/one-final.ts';

/**
 * Turkish. The endings are those of nouns and of nominal verbs in the Snowball stemmer for Turkish (E. Çilden, 2007,
 * after Eryiğit and Adalı, "An Affix Stripping Morphological Analyzer for Turkish", 2004) without -siz and -lik, which
 * make other words, and with the commonest endings of verbs. Folded letters merge ı with i and ü with u, so vowel
 * harmony leaves two forms of each. The lone letters m, n and s are endings too: rules see no vowel before them, and a
 * word that ends so by itself (polis, telefon) must meet its own forms (polisi, telefonu).
 */
export const rules: LanguageRules = {
  letters: {
    ç: 'c',
    ğ: 'g',
    ı: 'i',
    ö: 'o',
    ş: 's',
    ü: 'u',
    â: 'a',
    î: 'i',
    û: 'u',
    // İ in lower case is i with a dot that combines.
    '\u0307': '',
    w: 'v',
    q: 'k',
    x: 'ks',
    // A contract is not what is said, an agent no vehicle, a transfer no weather, an assessment no worth: another letter
    // keeps the ending on. Each as it is typed with and without its own letters.
    sözleş: 'sozlez',
    sozles: 'sozlez',
    aracı: 'aracy',
    araci: 'aracy',
    havale: 'hvalo',
    sözlü: 'sozlo',
    sozlu: 'sozlo',
    dilendir: 'dilenci',
    değerlendir: 'degerlendyr',
    degerlendir: 'degerlendyr',
  },
  prefixes: [],
  endings: [
    ...'lar ler a e i u ya ye yi yu na ne ni nu'.split(' '),
    ...'in un nin nun n im um m imiz umuz miz muz iniz unuz niz nuz si su s'.split(' '),
    ...'da de nda nde dan den tan ten ndan nden la le yla yle'.split(' '),
    ...'daki deki taki teki ndaki ndeki dir dur tir tur'.split(' '),
    ...'mak mek ma me yor iyor uyor miyor muyor madi medi maz mez mis mus sa se'.split(' '),
    ...'di du yim yum yiz yuz'.split(' '),
  ],
  rounds: 5,
  shortest: 4,
  finals: {
    b: 'p',
    g: 'k',
    // The place of a word in p, ç, k or t: ücrette, birlikte. Its -te alone would take the t of avukata too.
    pt: 'p',
    ct: 'c',
    kt: 'k',
    tt: 't',
    kazakist: 'kazak',
    evlad: 'evlat',
    kagid: 'kagit',
    kagi: 'kagit',
    sened: 'senet',
    evla: 'evlat',
    derd: 'dert',
    kayd: 'kayit',
    vakt: 'vakit',
    izni: 'izin',
    sehr: 'sehir',
    metn: 'meti',
    odey: 'odem',
    oduyor: 'odem',
    // Words of two and three letters keep their endings; the commonest meet here.
    ...oneFinal('iszz', 'is ise isi isin isini isiniz isler iste'),
    ...oneFinal('kizz', 'kiz kizi kizlar'),
    ...oneFinal('sucz', 'suc sucu suclar'),
    ...oneFinal('evzz', 'ev eve evi evin evini evde evden eviniz evler'),
    ...oneFinal('yerz', 'yer yere yeri yerd yerdek yerler'),
  },
  stopWords: [
    ...'ve veya ya da de ile için gibi ama fakat ancak ki bir bu şu o ben sen biz siz'.split(' '),
    ...'onlar bana sana ona bize size beni seni onu bizi sizi benim senin onun bizim'.split(' '),
    ...'sizin mi mı mu mü miyim mıyım musun ne nasıl nerede nereye nereden neden'.split(' '),
    ...'niçin niye kim kime kimi hangi kaç çok daha en olur olarak acaba lütfen'.split(' '),
    ...'merhaba selam teşekkürler yapmalıyım yapmalı yapabilirim edebilirim yapayım'.split(' '),
    ...'yaparım yapacağım yapacağımı yapıyor yapıyorlar ediyor ediyorlar ediyorum etti'.split(' '),
    ...'ettiler etmek etmeli eder ederim ederler edilir edilirim eğer olmak oldu olacak'.split(' '),
    ...'oluyor olsun olur istiyor istiyorum istiyoruz istiyorlar istedi istediler isterim'.split(
      ' ',
    ),
    ...'istemiyorum var lazım gerek gerekiyor gerekli bilmiyorum biliyorum misiniz'.split(' '),
    ...'başka biri birisi bile hakkında ettikten olursa varsa edin nedir'.split(' '),
    ...'alabilir alabilirim'.split(' '),
  ],
  scripts: [
    cyrillic,
    // At the beginning of a word ю and ё are yu and yo.
    { ...cyrillic, ё: 'yo', ю: 'yu', ж: 'c' },
  ],
  layouts: [
    { ...russianLayout, ш: 'ı', э: 'i', х: 'ğ', ъ: 'ü', ж: 'ş', б: 'ö', ю: 'ç' },
    { '[': 'ğ', ']': 'ü', ';': 'ş', "'": 'i', ',': 'ö', '.': 'ç' },
  ],
  unspaced: false,
};
