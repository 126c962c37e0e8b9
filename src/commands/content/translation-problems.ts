import { sourceLocale, writtenLocaleCodes } from '#src/locales.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';

type Entries = Content['pages'] | Content['advice'] | Content['help'];

/** Texts whose state of translation cannot be right. A stale hash is not an error: the page says so. */
export function translationProblems({ pages, advice, help, reportTexts }: Content): Problem[] {
  return [
    ...ofEntries(pages, (locale, slug) => `content/pages/${locale}/${slug}.mdx`),
    ...ofEntries(advice, (locale, slug) => `content/advice/${locale}/${slug}.mdx`),
    ...ofEntries(help, (locale, slug) => `content/help/${locale}/${slug}.mdx`),
    ...ofEntries(reportTexts, (locale, folder) => `content/reports/${folder}/${locale}.mdx`),
  ];
}

/** `entries` by `<locale>/<slug>`; `fileOf` gives where each is. */
function ofEntries(entries: Entries, fileOf: (locale: string, slug: string) => string): Problem[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const [locale = '', slug = ''] = name.split('/');
    const isSource = locale === sourceLocale;
    const { translation, source, reviewedBy, reviewedOn } = entry;
    const checks: [boolean, string, string, string][] = [
      [
        writtenLocaleCodes.some((code) => code === locale),
        '(language)',
        `there is no language "${locale}" in src/locales.ts, or it is made from another`,
        'correct the name',
      ],
      [
        `${sourceLocale}/${slug}` in entries,
        '(file)',
        `has no source text in ${sourceLocale}`,
        `write ${fileOf(sourceLocale, slug)}`,
      ],
      [
        isSource === (translation === 'original'),
        'translation',
        `expected "original" in ${sourceLocale}, draft or reviewed elsewhere`,
        'correct it',
      ],
      [
        isSource || source !== undefined,
        'source',
        'is missing',
        'write the hash of the source text this was translated from (npm run translations)',
      ],
      [
        translation !== 'reviewed' || (reviewedBy !== undefined && reviewedOn !== undefined),
        'reviewedBy',
        'a review needs reviewedBy and reviewedOn',
        'name the reviewer and the date',
      ],
    ];
    return checks
      .filter(([holds]) => !holds)
      .map(([, key, expected, fix]) => ({ file: fileOf(locale, slug), key, expected, fix }));
  });
}
