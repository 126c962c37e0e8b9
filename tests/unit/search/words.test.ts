import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { rulesOf } from '#src/lib/search/languages.ts';
import { termsOf } from '#src/lib/search/terms.ts';
import { wordsOf } from '#src/lib/search/words.ts';
import { localeOf } from '#src/locales.ts';

/** Words of one language: in each row of `same` all have one term, in each row of `different` each its own. */
interface Words {
  same: string[][];
  different: string[][];
}

const folder = import.meta.dirname;

for (const file of globSync('words/*.yaml', { cwd: folder }).sort()) {
  const code = basename(file, '.yaml');
  const words = parse(readFileSync(`${folder}/${file}`, 'utf8')) as Words;
  const { folded, term } = termsOf(rulesOf(localeOf(code)));
  const termOf = (text: string) => wordsOf(text).map(folded).map(term).join(' ');
  const told = (row: readonly string[]) => row.map((word) => `${word} → ${termOf(word)}`);

  test(`${code}: words that search takes for the same have one term`, () => {
    const apart = words.same.filter((row) => new Set(row.map(termOf)).size !== 1);
    assert.deepEqual(apart.map(told), []);
  });

  test(`${code}: other words have terms of their own`, () => {
    const joined = words.different.filter((row) => new Set(row.map(termOf)).size !== row.length);
    assert.deepEqual(joined.map(told), []);
  });
}
