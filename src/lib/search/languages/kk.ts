import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { kazakhArabic } from './tables/kazakh-arabic.ts';
import { keyboard, pairs } from './tables/packed.ts';
import { russianOnUsKeyboard } from './tables/russian-keyboard.ts';
import { turkicLatin } from './tables/turkic-latin.ts';

/** The letters that a Russian keyboard lacks become those typed instead. */
const letters = pairs('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и ё=е й=и щ=ш э=е ъ= ь=');

/**
 * From the Complete Set of Endings of Kazakh (U. Tukeyev and others, “Lexicon-free stemming for Kazakh language
 * information retrieval”, 2018), one layer in a round instead of whole chains: cases, possession, number, then what
 * verbs have most often on this site. Suffixes that make other words stay: қауіпсіз is not қауіп, агенттік not агент;
 * so do -ім and -тын: мерзім and құжатын would lose a part of the word. The т of құжатты goes with the final letters.
 */
const endings = [
  'нын нин дын дин га ге ка ке ына ине сына сине ны ни ды ди ын ин сын син да де та те',
  'ында инде сында синде дан ден тан тен нан нен ынан инен сынан синен мен бен пен',
  'дагы деги тагы теги ындагы индеги сындагы синдеги',
  'ы и сы си ым ымыз имиз мыз миз ыныз иниз ныз низ ыма лар лер дар дер тар тер',
  'у ган ген кан кен маган меген баган беген паган пеген ады еди иды иди маиды меиди баиды беиди паиды пеиди',
  'мады меди бады беди пады педи атын етин итын итин маитын меитин баитын беитин паитын пеитин',
  'мау меу бау беу пау пеу маса месе баса бесе паса песе амын емин сам сем дым дим',
];

export const rules: LanguageRules = {
  letters,
  prefixes: [],
  endings: endings.flatMap((line) => line.split(' ')),
  rounds: 4,
  shortest: 3,
  // есеб-і is есеп, көмег-і көмек, құжат-ты құжат; then words that end as if they had an ending.
  finals: pairs(
    [
      'б=п г=к тт=т кт=к ст=с пт=п шт=ш хт=х гт=к стт=с ктт=к акт=акт акы=ак кыс=к',
      'жал=жалган сау=сауда жаг=жагдаи каг=кагида кар=карта тир=тирке дол=доллар мат=матин жум=жумыс баилан=баиланыс',
      'обл=облыс кене=кенес баила=баиланыс телефо=телефон орга=орган курба=курбан',
    ].join(' '),
  ),
  stopWords: [
    'және мен пен бен да де та те не немесе я бірақ ал үшін туралы бойынша арқылы дейін кейін бұрын ғана тек',
    'бұл ол сол осы мына мынау анау бір мен мені маған менің менде сен сені саған сіз сізді сізге сіздің біз',
    'бізге біздің олар оны оған оның олардың өз өзім өзі өзіңіз кім кімге кімнің не нені неге неліктен қалай қай',
    'қайда қайдан қашан қандай қанша неше қайсы ма ме ба бе па пе ғой шы еді екен деп деген дейді болса болады',
    'жүр жүрмін жатыр жатырмын отыр отырмын тұр тұрмын барамын барам бергелі қалады аламын алам жылғы жылы бола болды болып бар керек істеу істеймін істейміз істесем рас басқа жақсы қарсы өтінемін рақмет рахмет сәлем',
  ].flatMap((line) => line.split(' ')),
  scripts: [turkicLatin, kazakhArabic],
  // The Russian keyboard, then the Kazakh one, which has letters of its own in the place of digits.
  layouts: [russianOnUsKeyboard, { ...russianOnUsKeyboard, ...keyboard('2345890-=', 'әіңғүұқөһ') }],
  unspaced: false,
};
