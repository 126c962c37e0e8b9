import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { chatWithEmphatics, chatWithWrittenA, chatWithoutVowels } from './tables/arabic-chat.ts';
import { pairs } from './tables/packed.ts';

/** Without vowel signs (tashkeel) and tatweel; letters that are often written for one another in one form. */
const letters = pairs(
  '\u064B= \u064C= \u064D= \u064E= \u064F= \u0650= \u0651= \u0652= \u0670= \u0640= ' +
    'أ=ا إ=ا آ=ا ٱ=ا ى=ي ة=ه ؤ=و ئ=ي ک=ك گ=ك ی=ي ہ=ه ھ=ه پ=ب چ=ج ڤ=ف',
);

/** The Arabic keys (101) by the signs of a US keyboard. */
const arabicOnLatinKeys = pairs(
  'q=ض w=ص e=ث r=ق t=ف y=غ u=ع i=ه o=خ p=ح [=ج ]=د a=ش s=س d=ي f=ب g=ل h=ا j=ت k=ن l=م ;=ك ' +
    "'=ط z=ئ x=ء c=ؤ v=ر b=لا n=ى m=ة ,=و .=ز /=ظ `=ذ",
);

/**
 * After light10 of Larkey, Ballesteros and Connell (Light stemming for Arabic information retrieval, 2007), lighter:
 * without the prefix و, which begins وكالة, and without ان, ون and ية, which end انسان, قانون and جنسية; with the
 * ending ا of the accusative, وا of the imperative, and pronouns at the end of a word.
 */
export const rules: LanguageRules = {
  letters,
  prefixes: 'ال وال بال كال فال لل ولل وبال'.split(' '),
  endings: 'ها هم كم وا ات اتي اتها اته اتهم اتكم تي تها ته تهم تكم ين ه ي ا'.split(' '),
  rounds: 1,
  shortest: 3,
  finals: {},
  stopWords: (
    'من في على إلى عن مع أو و ثم ما ماذا كيف متى أين لماذا هل كم أي الذي التي الذين هذا هذه ذلك تلك هنا هناك هو هي هم أنا ' +
    'أنت أنتم نحن أن إن كان كانت يكون إذا لو قد كل بعض عند عندي عندما لدي لديكم بعد قبل بين حتى فقط أيضا لكن لأن يا به بها ' +
    'له لها لي لكم فيه فيها منه منها عليه عليها علي منكم أفعل تفعلون أريد ممكن يمكن يمكنكم يمكنني ' +
    'أستطيع أقدر تستطيعون أعرف تعرفون أحتاج محتاج فضلكم لطفا رجاء أرجوكم ' +
    'شو ايش إيه وين فين ليش ليه شلون إزاي طريقة بدي عايز عاوز أبغى مو مش اللي عم رح جدا كتير منذ كنت لنا عندكم ولا وما وماذا ومن ' +
    'وكيف وأين وهل ولم وكم وبمن ومتى ولماذا وهو وهي وهذا'
  ).split(' '),
  scripts: [chatWithWrittenA, chatWithEmphatics, chatWithoutVowels],
  layouts: [arabicOnLatinKeys],
  unspaced: false,
};
