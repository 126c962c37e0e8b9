import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { latinOnRussianKeyboard } from './tables/russian-keyboard.ts';

/**
 * English: the plural of Harman's S-stemmer (EnglishMinimalStemmer in Lucene), with -ed and -ing and the doubled
 * letters of step 1b of Porter's stemmer (Snowball). The plural of -e is met by leaving out the last e everywhere
 * (wage, wages), but plane is not plan and site is not sit. British and American spelling meet.
 */
export const rules: LanguageRules = {
  letters: {
    ...{ é: 'e', è: 'e', ê: 'e', á: 'a', à: 'a', ä: 'a', å: 'a', ã: 'a', í: 'i', ï: 'i', ı: 'i' },
    ...{ ó: 'o', ô: 'o', ö: 'o', ú: 'u', ü: 'u', ç: 'c', ñ: 'n', ş: 's', ğ: 'g', '\u0301': '' },
    ...{ nise: 'nize', nisi: 'nizi', nisa: 'niza', lise: 'lize', lisi: 'lizi', lisa: 'liza' },
    ...{ labour: 'labor', neighbour: 'neighbor', colour: 'color', behaviour: 'behavior' },
    ...{ centre: 'center', programme: 'program', licence: 'license', cheque: 'check' },
    // Misspelt again and again.
    ...{ adress: 'address', goverment: 'government', embasy: 'embassy', recieve: 'receive' },
    ...{ travell: 'travel', cancell: 'cancel', counsell: 'counsel', enquir: 'inquir' },
  },
  prefixes: [],
  endings: ['s', 'ed', 'ing', 'ings'],
  rounds: 1,
  shortest: 3,
  finals: {
    // wages and wage, bodies and body, tried and try, addresses and address.
    ...{ e: '', ie: 'y', i: 'y', sse: 's', fick: 'fic', plane: 'plane', site: 'site' },
    ...{ care: 'care', note: 'note', fine: 'fine' },
    // planned and plan, called and call.
    ...{ bb: 'b', dd: 'd', gg: 'g', ll: 'l', mm: 'm', nn: 'n', pp: 'p', rr: 'r', ss: 's', tt: 't' },
    // Words that change inside.
    ...{ paid: 'pay', taken: 'tak', took: 'tak', kept: 'keep', held: 'hold', left: 'leav' },
    ...{ brought: 'bring', sold: 'sel', lost: 'los', stolen: 'steal', stole: 'steal' },
    ...{ children: 'child', men: 'man', wives: 'wif', beaten: 'beat' },
  },
  stopWords: [
    ...'a an the and or but if so as of to in on at by for from with about into out up than'.split(
      ' ',
    ),
    ...'is are am was were be been being do does did done have has had can could will would'.split(
      ' ',
    ),
    ...'should may might must shall get got it its this that these those there here then'.split(
      ' ',
    ),
    ...'i you he she we they me him her us them my your his our their not no too very'.split(' '),
    ...'what who whom which when where why how any some please hello hi thanks tell want wants think went need needs'.split(
      ' ',
    ),
    ...[
      "don't",
      "doesn't",
      "didn't",
      "can't",
      "won't",
      "isn't",
      "i'm",
      "i've",
      "it's",
      "hasn't",
      "haven't",
    ],
  ],
  scripts: [
    {
      ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'o', ж: 'j', з: 'z', и: 'i', й: 'y' },
      ...{
        к: 'c',
        чек: 'check',
        ке: 'ke',
        ки: 'ki',
        кс: 'x',
        л: 'l',
        м: 'm',
        н: 'n',
        о: 'o',
        п: 'p',
        р: 'r',
      },
      ...{ с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '' },
      ...{ ы: 'y', ь: '', э: 'e', ю: 'u', я: 'ya', дж: 'j', ай: 'i', эй: 'a', айн: 'ine' },
      ...{
        лайн: 'line',
        ис: 'ice',
        айт: 'ite',
        ейшн: 'ation',
        эйшн: 'ation',
        оу: 'o',
        кв: 'qu',
        уо: 'wo',
      },
    },
  ],
  layouts: [latinOnRussianKeyboard],
  unspaced: false,
};
