import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { keyboard, pairs } from './tables/packed.ts';

/**
 * Both scripts of Uzbek, as src/lib/uzbek-cyrillic.ts pairs them, in the Latin letters everybody has: without the
 * national letters қ is written к and ҳ is written х. The dative and the perfect after -q and -k (chiqqan, ellikka) are
 * written like the others; the dollar, the rate (kurs is not qurilish) and the neighbour (qo‘shni is not qo‘shib) so
 * that they are not taken for those words. Also the letters of the drafts of 2019–2023 (ş, ç, õ) and of neighbours.
 */
const letters = pairs(
  [
    'q=k x=h ye=e tsi=si tsiz=tsiz tse=se qqa=kga kka=kga ққа=kga кка=kga dollar=dolar доллар=dolar',
    'ç=ch ş=sh ğ=g ǵ=g õ=o ö=o ō=o ó=o ñ=ng ı=i ü=u',
    'а=a б=b в=v г=g ғ=g д=d е=e йе=e ё=yo ж=j з=z и=i й=y к=k қ=k л=l м=m н=n о=o ў=o п=p р=r с=s',
    'т=t у=u ф=f х=h ҳ=h ц=s ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=yu я=ya',
    'октябр=oktabr сентябр=sentabr бюджет=budjet qoshni=koshn qoshnim=koshnim kurs=kurz курс=kurz',
    'қўшни=koshn кўшни=koshn қўшним=koshnim кўшним=koshnim',
  ].join(' '),
);

/**
 * The affixes of number, possession and case and the commonest of the verb, from M. Sharipov and O. Yuldashov,
 * “UzbekStemmer: Development of a Rule-Based Stemming Algorithm for Uzbek Language” (CEUR-WS 3315, 2022). What makes
 * other words (-chi, -lik, -siz, -li) stays: xavfsiz is not xavf. So does what negates (-ma): who is not paid does not
 * ask how to pay.
 */
const endings = [
  'lar im ing i si imiz ingiz miz ngiz ning ni ga da dan dagi gacha man',
  'ini iga ida idan ining idagi sini siga sida sidan sining sidagi',
  'di dim ding dingiz dik adi aman amiz ydi yman ymiz ysiz gan gani ganman guncha ib ish sh ng',
  'yapti yapdi yatti votti votdi votgan yapman yapmiz yapsiz yotgan mokda mokchi mokchiman',
  'sa sam sangiz daman ilgan ilgani iladi ildi ilish ingan ingani inadi indi inish',
  'dimi adimi ydimi ganmi yaptimi',
];

/** However many, and whether they do or it is done: to‘lashmasligi, to‘lanmay and to‘lama have one end. */
const negations = ['', 'sh', 'ish', 'il', 'in', 'n'].flatMap((before) =>
  ['m', 'ma', 'may', 'mas', 'maslik', 'maslig'].map((end) => `${before}${end}=ma`),
);

export const rules: LanguageRules = {
  letters,
  prefixes: [],
  endings: endings.flatMap((line) => line.split(' ')),
  rounds: 5,
  shortest: 3,
  // boshlig‘i is boshliq, but tong stays; before a possessive -i the last letter of these looks like the accusative.
  // Where the last -a went with the ending it comes back: ishladi, ishlab and ishlash.
  finals: pairs(
    [
      'g=k ng=ng konu=konun telefo=telefon vizam=viza lab=la shab=sha sorab=sora aldab=alda',
      'shl=shla gl=gla kl=kla zl=zla tol=tola sor=sora',
      ...negations,
    ].join(' '),
  ),
  stopWords: [
    'va ham bilan yoki lekin ammo agar esa deb uchun kabi haqida bu shu u o‘sha men sen biz siz ular',
    'meni menga mening mendan sizni sizga uni unga uning unda bizga bizning o‘zi edi ekan emas boshqa',
    'nima nimani nimalar nimalarni nimaga nega qanday qanaqa qaysi qayer qayerda qayerga qayerdan kim',
    'kimga qachon qancha kerak kerakmi mumkin mumkinmi bo‘ladi bo‘ladimi bo‘lsa bo‘lsam bor bormi juda',
    'qilish qilaman qilay qilsam qilsa qilib qildi qilishdi qilyapti qilgan olish olaman olsam olsa',
    'olib olay ol oldi oldim olishdi bering qoldi qoldim turibdi yuribdi bilish bilsam bilaman istayman yursa yursam',
    'tayyorlash iltimos rahmat salom assalomu alaykum',
  ].flatMap((line) => line.split(' ')),
  // Short messages (yaxwi); u where the letter o‘ is missing (тулов, tulov), but a rate is a rate.
  scripts: [pairs('w=sh'), pairs('kursi=kursi u=o у=ў')],
  // The Russian keyboard.
  layouts: [keyboard('йцукенгшщзфывапролдэячсмить', "qwertyuiopasdfghjkl'zxcvbnm")],
  unspaced: false,
};
