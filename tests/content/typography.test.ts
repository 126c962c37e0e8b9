import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '#src/locales.ts';
import { sourceFiles } from '../support/source-files.ts';
import { languages } from '../support/texts.ts';

/** How a language is written: its letters, its quotation marks, and what must not occur. */
const rules: Readonly<Record<string, { letters: RegExp; quotes: string; never?: RegExp }>> = {
  kk: { letters: /\p{Script=Cyrillic}/u, quotes: '«»' },
  ru: { letters: /\p{Script=Cyrillic}/u, quotes: '«»' },
  en: { letters: /\p{Script=Latin}/u, quotes: '“”‘’' },
  uz: { letters: /\p{Script=Latin}/u, quotes: '“”', never: /[oOgG]['’ʻʼ`]/ },
  ky: { letters: /\p{Script=Cyrillic}/u, quotes: '«»' },
  tg: { letters: /\p{Script=Cyrillic}/u, quotes: '«»' },
  zh: { letters: /\p{Script=Han}/u, quotes: '“”《》', never: /\p{Script=Han}[,;?!]/u },
  tr: { letters: /\p{Script=Latin}/u, quotes: '“”' },
  az: { letters: /\p{Script=Latin}/u, quotes: '“”«»' },
  hi: { letters: /\p{Script=Devanagari}/u, quotes: '“”‘’', never: /[०-९]/ },
  ar: { letters: /\p{Script=Arabic}/u, quotes: '«»', never: /[٠-٩۰-۹]|\p{Script=Arabic}[,;?]/u },
};

const everyQuote = '"«»“”„';

/** The words of a file: no front-matter keys, no markup, no code. */
function wordsOf(path: string, text: string): string {
  if (path.endsWith('.json')) return Object.values(JSON.parse(text) as object).join('\n');
  return text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^\s*(- )?[\w-]+: ?"?|"$/gm, '')
    .replace(/<[^>]*>|`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
}

const filesOf = (code: string) =>
  sourceFiles(
    `content/{advice,help,pages}/${code}/*.mdx`,
    `content/reports/*/${code}.mdx`,
    `content/{ui,contacts,job-check,cards,organisations}/${code}.{json,yaml}`,
  );

for (const code of languages) {
  test(`${code} is written in its own letters, with its own quotation marks and Western digits`, () => {
    const rule = rules[code];
    assert.ok(rule, `tests/content/typography.test.ts has no rule for ${localeOf(code).name}`);
    const files = filesOf(code);
    assert.ok(files.length > 40, `only ${files.length} files`);
    const offenders = files.flatMap(({ path, text }) => {
      const words = wordsOf(path, text);
      const all = words.match(/\p{L}/gu) ?? [];
      const own = all.filter((letter) => rule.letters.test(letter)).length;
      const foreign = Array.from(everyQuote).filter(
        (quote) => !rule.quotes.includes(quote) && words.includes(quote),
      );
      return [
        ...(own / all.length > 0.8 ? [] : [`${path}: only ${own} of ${all.length} letters`]),
        ...foreign.map((quote) => `${path}: ${quote}`),
        ...(rule.never?.exec(words)?.map((found) => `${path}: ${found}`) ?? []),
      ];
    });
    assert.equal(offenders.join('\n'), '');
  });
}
