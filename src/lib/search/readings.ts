import type { LanguageRules } from './language-rules.ts';
import { replaceBy } from './replaced-letters.ts';
import type { Terms } from './terms.ts';
import { cutByWords } from './unspaced.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What a word that was typed may mean: words of the site, each with how sure that is, from 0 to 1. */
export interface Reading {
  how: 'known' | 'begun' | 'script' | 'layout' | 'near';
  words: { place: number; trust: number }[];
}

const shortestBeginning = 3;
const mostBegun = 8;
const mostNear = 4;
const sure = { known: 1, begun: 0.8, script: 0.95, layout: 0.95, near: 0.5 };

/** How many slips of the hand a word of so many letters may have and still be known. */
const slipsOf = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** Reads what was typed between two spaces; gives the readings of its words, null for one that means nothing here. */
export type Read = (typed: string) => (Reading | null)[];

/**
 * Reads words by the rules of a language: as they stand, as the beginning of a word, in another script, with another
 * keyboard, with slips of the hand; a later way only if the earlier find nothing. Words that tell nothing are left out.
 */
export function readerOf(rules: LanguageRules, terms: Terms, vocabulary: Vocabulary): Read {
  const isStopWord = (word: string) => terms.isStopWord(terms.folded(word));
  const known = (word: string) => vocabulary.placeOf(terms.term(terms.folded(word)));
  const isWord = (text: string) => isStopWord(text) || known(text) !== undefined;
  const cut = (text: string) =>
    wordsOf(text).flatMap((run) => (rules.unspaced ? cutByWords(run, isWord) : run));
  const told = (text: string) => cut(text).filter((word) => !isStopWord(word));
  const scripts = rules.scripts.map(replaceBy);
  const layouts = rules.layouts.map(replaceBy);

  /** Of words that are not set apart, a single letter begins one only at the end of what was typed. */
  function begun(word: string, isLast: boolean): Reading['words'] {
    const start = terms.folded(word);
    const shortest = rules.unspaced ? (isLast ? 1 : 2) : shortestBeginning;
    if (start.length < shortest || /^\d/.test(start)) return [];
    const places = vocabulary.beginning(start).slice(0, mostBegun);
    return places.map((place) => ({ place, trust: sure.begun }));
  }

  function near(word: string, slips = slipsOf(terms.folded(word).length)): Reading['words'] {
    const folded = terms.folded(word);
    if (/^\d/.test(folded)) return [];
    const stemSlips = Math.min(slips, slipsOf(terms.term(folded).length));
    const places = vocabulary.near(folded, slips, stemSlips).slice(0, mostNear);
    return places.map((place) => ({ place, trust: sure.near }));
  }

  function plain(word: string, at: number, all: readonly string[]): Reading | null {
    const place = known(word);
    const isShort =
      !rules.unspaced && place !== undefined && terms.folded(word).length <= shortestBeginning;
    const words = isShort
      ? []
      : begun(word, at === all.length - 1).filter((other) => other.place !== place);
    if (place !== undefined)
      return { how: 'known', words: [{ place, trust: sure.known }, ...words] };
    return words.length > 0 ? { how: 'begun', words } : null;
  }

  /** Read otherwise, if then every word is known. */
  function otherwise(typed: string, how: 'script' | 'layout'): (Reading | null)[] | null {
    for (const replace of how === 'script' ? scripts : layouts) {
      const other = replace(typed.toLowerCase());
      if (other === typed.toLowerCase()) continue;
      const readings = told(other).map(plain);
      if (readings.length === 0 && wordsOf(other).length > 0) return [];
      if (readings.length > 0 && readings.every((reading) => reading !== null))
        return readings.map((reading) => ({ ...reading, how }));
    }
    return null;
  }

  function nearest(typed: string, word: string): Reading | null {
    const own = near(word);
    if (own.length > 0) return { how: 'near', words: own };
    for (const replace of scripts) {
      const form = replace(typed.toLowerCase());
      if (form === typed.toLowerCase()) continue;
      // How a sound is written in another script is chance, so a slip is likelier there.
      const words = form.length < 4 ? [] : near(form, Math.max(1, slipsOf(form.length)));
      if (words.length > 0) return { how: 'near', words };
    }
    return null;
  }

  return (typed) => {
    const words = told(typed);
    const readings = words.map(plain);
    if (readings.every((reading) => reading !== null) && wordsOf(typed).length > 0) return readings;
    // A number is what it is: some chats write letters as digits.
    if (!/\p{L}/u.test(typed)) return readings;
    const other = otherwise(typed, 'script') ?? otherwise(typed, 'layout');
    return other ?? words.map((word, at) => readings[at] ?? nearest(typed, word));
  };
}
