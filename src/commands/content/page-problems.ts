import { localeCodes, sourceLocale } from '#src/locales.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';

/**
 * Pages of prose whose state of translation cannot be right: a translation without a source hash, a review without a
 * reviewer, a page in no known language or with no source text. A stale hash is not an error: the page says so.
 */
export function pageProblems({ pages }: Content): Problem[] {
  return Object.entries(pages).flatMap(([name, page]) => {
    const file = `content/pages/${name}.mdx`;
    const [locale = '', slug = ''] = name.split('/');
    const problem = (key: string, expected: string, fix: string) => ({ file, key, expected, fix });
    const isSource = locale === sourceLocale;
    return [
      ...(localeCodes.some((code) => code === locale)
        ? []
        : [
            problem(
              '(folder)',
              `there is no language "${locale}" in src/locales.ts`,
              'correct the folder',
            ),
          ]),
      ...(pages[`${sourceLocale}/${slug}`] === undefined
        ? [
            problem(
              '(file)',
              `has no source text in ${sourceLocale}`,
              `write content/pages/${sourceLocale}/${slug}.mdx`,
            ),
          ]
        : []),
      ...(isSource === (page.translation === 'original')
        ? []
        : [
            problem(
              'translation',
              `expected "original" in ${sourceLocale} only`,
              'write draft or reviewed',
            ),
          ]),
      ...(isSource || page.source !== undefined
        ? []
        : [
            problem(
              'source',
              'is missing',
              'write the hash of the source text this was translated from',
            ),
          ]),
      ...(page.translation === 'reviewed' && (!page.reviewedBy || !page.reviewedOn)
        ? [
            problem(
              'reviewedBy',
              'a review needs reviewedBy and reviewedOn',
              'name the reviewer and the date',
            ),
          ]
        : []),
    ];
  });
}
