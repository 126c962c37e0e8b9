import type { LanguageRules } from './language-rules.ts';
import { replaceBy } from './replaced-letters.ts';
import { wordsOf } from './words.ts';

/** What search knows of one language: the same when a page is indexed and when a reader asks. */
export interface Terms {
  /** A word in the letters that are compared: lower case, folded, without apostrophes, with its endings. */
  folded: (word: string) => string;
  /** The term of a folded word: without endings; a number is its own term. */
  term: (folded: string) => string;
  /** Whether a folded word tells nothing about a page. */
  isStopWord: (folded: string) => boolean;
}

const apostrophes = /['’‘ʻʼ`´]/g;

const isNumber = (word: string) => /^\d/.test(word);

/** Makes the functions of a language from its rules. */
export function termsOf(rules: LanguageRules): Terms {
  const letters = replaceBy(rules.letters);
  const longest = (parts: readonly string[]) => [...parts].sort((a, b) => b.length - a.length);
  const [prefixes, endings] = [longest(rules.prefixes), longest(rules.endings)];
  const finals = longest(Object.keys(rules.finals));
  const stays = (word: string, part: string) => word.length - part.length >= rules.shortest;
  const folded = (word: string) =>
    letters(word.toLowerCase().normalize('NFKC').replace(apostrophes, ''));
  const stopWords = new Set(rules.stopWords.flatMap(wordsOf).map(folded));
  const withoutPrefix = (word: string) => {
    const prefix = prefixes.find((part) => word.startsWith(part) && stays(word, part));
    return word.slice(prefix?.length ?? 0);
  };
  const withoutEnding = (word: string) => {
    const ending = endings.find((part) => word.endsWith(part) && stays(word, part));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  const withFinal = (word: string) => {
    const final = finals.find((part) => word.endsWith(part)) ?? '';
    const other = word.slice(0, word.length - final.length) + (rules.finals[final] ?? '');
    return other.length < rules.shortest ? word : other;
  };
  const term = (word: string) => {
    if (isNumber(word)) return word.replace(',', '.');
    let rest = withoutPrefix(word);
    for (let round = 0; round < rules.rounds; round += 1) rest = withoutEnding(rest);
    return withFinal(rest);
  };
  return { folded, term, isStopWord: (word) => stopWords.has(word) };
}
