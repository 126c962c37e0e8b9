import { sourceLocale, writtenLocaleCodes } from '#src/locales.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';

type Entries = Content['pages'] | Content['advice'] | Content['help'];

/** Texts whose state of translation cannot be right. A stale hash is not an error: the page says so. */
export function translationProblems({ pages, advice, help }: Content): Problem[] {
  return [
    ...inFolder('content/pages', pages),
    ...inFolder('content/advice', advice),
    ...inFolder('content/help', help),
  ];
}

function inFolder(folder: string, entries: Entries): Problem[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const [locale = '', slug = ''] = name.split('/');
    const isSource = locale === sourceLocale;
    const { translation, source, reviewedBy, reviewedOn } = entry;
    const checks: [boolean, string, string, string][] = [
      [
        writtenLocaleCodes.some((code) => code === locale),
        '(folder)',
        `there is no language "${locale}" in src/locales.ts, or it is made from another`,
        'correct the folder',
      ],
      [
        `${sourceLocale}/${slug}` in entries,
        '(file)',
        `has no source text in ${sourceLocale}`,
        `write ${folder}/${sourceLocale}/${slug}.mdx`,
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
      .map(([, key, expected, fix]) => ({ file: `${folder}/${name}.mdx`, key, expected, fix }));
  });
}
