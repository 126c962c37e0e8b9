import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { pairs } from './tables/packed.ts';
import { russianOnUsKeyboard } from './tables/russian-keyboard.ts';
import { turkicLatin } from './tables/turkic-latin.ts';

/** The letters that a Russian keyboard lacks become those typed instead; also letters of Kazakh. */
const letters = pairs('ң=н ө=о ү=у ё=е й=и щ=ш э=е ъ= ь= ә=а ғ=г қ=к ұ=у һ=х і=и');

/**
 * Kyrgyz has the layers of endings of Kazakh (U. Tukeyev and others, “Lexicon-free stemming for Kazakh language
 * information retrieval”, 2018) in four harmonies: cases, possession, number, then what verbs have most often on this
 * site. Suffixes that make other words stay: коопсуз is not кооптуу, агенттик not агент. So does -тын: документин
 * would lose a part of the word; the second т of документтин goes with the final letters.
 */
const endings = [
  'нын нин нун дын дин дун га ге го ка ке ко ына ине уна сына сине суна ны ни ну ды ди ду ын ин ун сын син сун',
  'да де до та те то ында инде унда сында синде сунда дан ден дон тан тен тон нан нен нон',
  'ынан инен унан сынан синен сунан дагы деги догу тагы теги тогу ындагы индеги ундагу сындагы синдеги сундагы',
  'ы и у сы си су ым им ум ыбыз ибиз убуз быз биз буз ыныз иниз унуз ныз низ нуз ыма име ума',
  'лар лер лор дар дер дор тар тер тор уу ган ген гон кан кен кон баган беген богон паган пеген погон',
  'баит беит боит паит пеит поит баи беи бои паи пеи пои баса бесе босо паса песе посо бады беди боду пады педи поду',
  'баныз бениз бонуз паныз пениз понуз сам сем ып ип уп',
];

export const rules: LanguageRules = {
  letters,
  prefixes: [],
  endings: endings.flatMap((line) => line.split(' ')),
  rounds: 4,
  shortest: 3,
  // китеб-и is китеп, уруксат-ты уруксат; then words that end as if they had an ending.
  finals: pairs(
    [
      'б=п г=к тт=т кт=к ст=с пт=п шт=ш чт=ч хт=х стт=с ктт=к акт=акт',
      'келиш=келишим жал=жалган жаг=жагдаи кар=карта дол=доллар телефо=телефон орга=орган пла=план убакт=убакыт',
      'толоо=толо толош=толо толон=толо',
    ].join(' '),
  ),
  stopWords: [
    'жана менен же да де та те деле бирок ал эми үчүн жөнүндө тууралуу боюнча аркылуу чейин кийин мурун гана эле',
    'бул ушул ошол тигил мына бир мен мени мага менин менде сен сени сага сиз сизди сизге сиздин биз бизге биздин',
    'алар аны ага анын алардын аларга өз өзүм өзү өзүңүз ким кимге кимдин эмне эмнени эмнеге эмне үчүн кандай кайсы',
    'кайда кайдан качан канча нече кантип кантсе бы би бу болобу болот болсо болду болуп бар керек керекпи кылам',
    'койду коюшту алсам алам жатышат жатам жүрөт отурат кылабыз кылайын дейт деген деп экен эле турат жатат башка каршы жакшы сураныч суранам рахмат салам',
  ].flatMap((line) => line.split(' ')),
  scripts: [turkicLatin],
  // ң, ө and ү of the Kyrgyz keyboard share the keys of н, о and у.
  layouts: [russianOnUsKeyboard],
  unspaced: false,
};
