/** How the words of one language are written for search. Data only: the rules travel with the index to the browser. */
export interface LanguageRules {
  /** What stands for one or more letters of a word in lower case (NFKC); the longest is replaced first. */
  letters: Readonly<Record<string, string>>;
  /** Beginnings taken off once, written in the letters that `letters` leaves. */
  prefixes: readonly string[];
  /** Endings taken off, the longest first, at most `rounds` times; written in the letters that `letters` leaves. */
  endings: readonly string[];
  rounds: number;
  /** A word keeps at least so many letters. */
  shortest: number;
  /** What the end of the rest becomes, so that кітабы and кітап meet. */
  finals: Readonly<Record<string, string>>;
  /** Words that tell nothing about a page, as they are written. */
  stopWords: readonly string[];
  /** Other scripts people type this language in, the likeliest first: each from its letters to those of the language. */
  scripts: readonly Readonly<Record<string, string>>[];
  /** Keyboards left on by mistake, the likeliest first: each from the sign that appears to the letter of the key. */
  layouts: readonly Readonly<Record<string, string>>[];
  /** Words are not set apart by spaces: a question is cut into the longest words that the site has. */
  unspaced: boolean;
}
