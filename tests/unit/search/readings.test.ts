import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { readerOf } from '#src/lib/search/readings.ts';
import { termsOf } from '#src/lib/search/terms.ts';
import { cutByWords } from '#src/lib/search/unspaced.ts';
import { vocabularyOf } from '#src/lib/search/vocabulary.ts';

const rules: LanguageRules = {
  letters: { қ: 'к', ё: 'е' },
  prefixes: [],
  endings: ['тан', 'ов'],
  rounds: 1,
  shortest: 3,
  finals: { б: 'п' },
  stopWords: ['и', 'что'],
  scripts: [{ p: 'п', a: 'а', s: 'с', o: 'о', r: 'р', t: 'т', '2': 'д', k: 'к', i: 'и' }],
  layouts: [{ g: 'п', f: 'а', c: 'с', j: 'о', h: 'р', n: 'т' }],
  unspaced: false,
};
const terms = termsOf(rules);
const words = ['паспорт', 'договор', '22', 'қала', 'кітап', 'паспортный'];
const vocabulary = vocabularyOf(words, terms);
const read = readerOf(rules, terms, vocabulary);

/** How each word of a question is read, and the first word that is meant. */
const told = (typed: string) =>
  read(typed).map(
    (reading) => reading && `${reading.how} ${words[reading.words[0]?.place ?? -1] ?? ''}`,
  );

test('a word is read as it stands, begun, in another script, on another keyboard, with a slip', () => {
  assert.deepEqual(told('паспорттан'), ['known паспорт']);
  assert.deepEqual(told('догов'), ['begun договор']);
  assert.deepEqual(told('pasport'), ['script паспорт']);
  assert.deepEqual(told('gfcgjhn'), ['layout паспорт']);
  assert.deepEqual(told('паспотр'), ['near паспорт']);
  assert.deepEqual(told('небылица'), [null]);
});

test('letters that keyboards lack, and consonants that change, are no other words', () => {
  assert.deepEqual(told('кала'), ['known қала']);
  assert.deepEqual(told('кітаб'), ['known кітап']);
});

test('words that tell nothing are left out', () => {
  assert.deepEqual(told('что'), []);
});

test('a number is never guessed', () => {
  assert.deepEqual(told('22'), ['known 22']);
  assert.deepEqual(told('23'), [null]);
  assert.deepEqual(told('2'), [null]);
});

test('a run without spaces is cut into the longest known words', () => {
  const known = new Set(['护照', '护', '劳动合同']);
  assert.deepEqual(
    cutByWords('护照和劳动合同', (word) => known.has(word)),
    ['护照', '和', '劳动合同'],
  );
});
