import type { LanguageRules } from './language-rules.ts';
import type { Synonyms } from './slots.ts';

/** The parts of the site that answers are shown in, in the order in which they are shown. */
export const sections = ['advice', 'agencies', 'plan', 'reports', 'site'] as const;
export type Section = (typeof sections)[number];

/** A page that can be found. */
export interface FoundPage {
  /** The beginning of the hash that is the engine's name of the page. */
  id: string;
  url: string;
  /** As in the list of open windows: at-risk pages have a neutral one. */
  title: string;
  description: string;
  section: Section;
  /** The language of its text, if it is not the reader's. */
  lang?: string;
}

/** Everything but the index and the engine that search needs in one language: one file. */
export interface SearchPack {
  rules: LanguageRules;
  /** One word of each term in the order of the codes, each on a line. */
  words: string;
  /** So many of them, the first, stand in names, descriptions or headings; so many on pages at all. */
  named: number;
  indexed: number;
  /** Which of them so many pages have that the index does not say of every page that it has them. */
  common: readonly number[];
  /** Words and phrases for one another, each as the places of its words. */
  synonyms: Synonyms;
  pages: readonly FoundPage[];
  /** What is found by a number or a date alone: where it leads. */
  direct: Readonly<Record<string, Place>>;
  /** The engine's own two files: what it is, and what the index holds (bytes as signs of Latin-1). */
  entry: { languages: { unknown: { hash: string } } };
  meta: string;
}

/** A page of the list by its number, maybe with a place in it (#next). */
export interface Place {
  page: number;
  at?: string;
}
