import { writtenLocaleCodes, sourceLocale } from '#src/locales.ts';
import { lineProperties } from '#src/schemas/contact.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { difference } from './text-problems.ts';

type Words = Record<string, { translation: string; source?: string | undefined }>;

/** Files of words, one a language, that are missing, superfluous or not parallel to the rows they are about. */
export function wordProblems(content: Content): Problem[] {
  const { contacts, organisations, jobCheck } = content;
  const questions = [...(jobCheck?.offer ?? []), ...(jobCheck?.job ?? [])].map(({ id }) => id);
  const lineKeys = contacts.flatMap((contact) => [
    contact.id,
    ...lineProperties
      .filter((name) => contact[name] !== 'unknown')
      .map((name) => `${contact.id}.${name}`),
  ]);
  return [
    ...inFolder('contacts', content.contactTexts, (words) => [
      ['lines', keysOfLines(words), lineKeys],
    ]),
    ...inFolder('job-check', content.jobCheckTexts, (words) => [
      ['questions', Object.keys(words.questions), questions],
    ]),
    ...inFolder('organisations', content.organisationTexts, (words) => [
      ['organisations', Object.keys(words.organisations), organisations.map(({ id }) => id)],
      ['cities', Object.keys(words.cities), [...new Set(organisations.map(({ city }) => city))]],
      ['regions', Object.keys(words.regions), [...new Set(organisations.map((row) => row.region))]],
    ]),
    ...inFolder('cards', content.cardTexts, () => []),
  ];
}

function keysOfLines({ lines }: Content['contactTexts'][string]): string[] {
  return Object.entries(lines).flatMap(([id, words]) => [
    id,
    ...lineProperties.filter((name) => words[name] !== undefined).map((name) => `${id}.${name}`),
  ]);
}

/** `compare` gives, for the words of one language: the key, what there is, and what is expected. */
function inFolder<Text extends Words[string]>(
  folder: string,
  texts: Record<string, Text>,
  compare: (words: Text) => [string, string[], string[]][],
): Problem[] {
  const fileOf = (locale: string) => `content/${folder}/${locale}.yaml`;
  const named = difference(`content/${folder}`, 'file', Object.keys(texts), writtenLocaleCodes);
  const inside = Object.entries(texts).flatMap(([locale, words]) => [
    ...stateProblems(fileOf(locale), locale, words),
    ...compare(words).flatMap(([key, found, expected]) =>
      difference(fileOf(locale), key, found, expected),
    ),
  ]);
  return [...named, ...inside];
}

function stateProblems(file: string, locale: string, words: Words[string]): Problem[] {
  const isSource = locale === sourceLocale;
  const right = isSource === (words.translation === 'original') && isSource === !words.source;
  if (right) return [];
  return [
    {
      file,
      key: 'translation',
      expected: isSource
        ? 'expected "original" and no source'
        : 'expected draft or reviewed, and the source',
      fix: 'correct it (npm run translations names the source)',
    },
  ];
}
