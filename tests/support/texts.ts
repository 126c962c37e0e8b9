import { basename } from 'node:path/posix';
import { parse } from 'yaml';
import { writtenLocaleCodes } from '#src/locales.ts';
import { sourceFiles } from './source-files.ts';

/** A text of content/ in MDX. */
export interface Text {
  file: string;
  locale: string;
  slug: string;
  data: {
    translation: string;
    source?: string;
    title: string;
    description: string;
    facts?: string[];
    updated: string;
    reviewBy?: string;
  };
  body: string;
}

/** Every text of a folder of content/, in all languages. */
export function textsOf(folder: 'advice' | 'help' | 'pages'): Text[] {
  return sourceFiles(`content/${folder}/*/*.mdx`).map(({ path, text }) => {
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const [, , locale = ''] = path.split('/');
    return {
      file: path,
      locale,
      slug: basename(path, '.mdx'),
      data: parse(front) as Text['data'],
      body,
    };
  });
}

/** The sentences of a text: no markup, no components, no addresses. */
export function sentencesOf({ body, locale }: Text): string[] {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[[\]*`]/g, '')
    .replace(/^#+ .*$/gm, '');
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return words
    .split(/\n+/)
    .map((line) => line.replace(/^(-|\d+\.) /, '').trim())
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** How many words a sentence has; in Chinese, as many as the dictionary of the runtime finds. */
export function wordsOf(sentence: string, locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return [...segmenter.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;
}

/** What is wrong, by file, in one text; empty if nothing is. */
export function offenders(texts: readonly Text[], wrong: (text: Text) => string[]): string {
  return texts.flatMap((text) => wrong(text).map((what) => `${text.file}: ${what}`)).join('\n');
}

/** The languages that have texts of their own. */
export const languages: readonly string[] = writtenLocaleCodes;
