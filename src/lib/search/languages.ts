import type { LocaleEntry } from '#src/locales.ts';
import type { LanguageRules } from './language-rules.ts';
import { rules as ar } from './languages/ar.ts';
import { rules as az } from './languages/az.ts';
import { rules as en } from './languages/en.ts';
import { rules as hi } from './languages/hi.ts';
import { rules as kk } from './languages/kk.ts';
import { rules as ky } from './languages/ky.ts';
import { rules as ru } from './languages/ru.ts';
import { rules as tg } from './languages/tg.ts';
import { rules as tr } from './languages/tr.ts';
import { rules as uzCyrl } from './languages/uz-cyrl.ts';
import { rules as uz } from './languages/uz.ts';
import { rules as zh } from './languages/zh.ts';

const known: Readonly<Record<string, LanguageRules>> = {
  ar,
  az,
  en,
  hi,
  kk,
  ky,
  ru,
  tg,
  tr,
  'uz-Cyrl': uzCyrl,
  uz,
  zh,
};

/** Words and numbers as they stand: what a language is searched by until it has rules of its own. */
const plain: LanguageRules = {
  letters: {},
  prefixes: [],
  endings: [],
  rounds: 0,
  shortest: 3,
  finals: {},
  stopWords: [],
  scripts: [],
  layouts: [],
  unspaced: false,
};

/** The rules of a language; of one made from another without rules of its own, those of the other. */
export const rulesOf = ({ code, derivedFrom }: LocaleEntry): LanguageRules =>
  known[code] ?? known[derivedFrom ?? ''] ?? plain;
