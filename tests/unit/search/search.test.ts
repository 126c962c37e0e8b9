import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { directAnswer } from '#src/lib/search/direct-answer.ts';
import { rulesOf } from '#src/lib/search/languages.ts';
import { markedPieces } from '#src/lib/search/marked-text.ts';
import type { FoundPage, SearchPack } from '#src/lib/search/pack.ts';
import { searchOf, type FoundAnswer } from '#src/lib/search/search.ts';
import { shownAnswers } from '#src/lib/search/shown-answers.ts';
import { termsOf } from '#src/lib/search/terms.ts';
import { wordsOf } from '#src/lib/search/words.ts';
import { localeOf, locales } from '#src/locales.ts';

const page = (url: string, section: FoundPage['section'] = 'advice'): FoundPage => ({
  id: url,
  url,
  title: url,
  description: 'Паспорт забрали',
  section,
});

const pack: SearchPack = {
  rules: rulesOf(localeOf('ru')),
  words: 'паспорт\nполиция\nзарплата',
  named: 2,
  indexed: 2,
  common: [],
  synonyms: [[[0], [2]]],
  pages: [page('/ru/advice/passport-taken/'), page('/ru/plan/22/', 'plan')],
  direct: { '22': { page: 1 }, '11616': { page: 0 }, '2026-12-31': { page: 1, at: '#day' } },
  entry: { languages: { unknown: { hash: '' } } },
  meta: '',
};
const search = searchOf(pack, (place) => Promise.resolve(new Map(place === 0 ? [[0, 0.9]] : [])));
const urls = async (query: string) => (await search.find(query)).answers.map(({ url }) => url);

test('numbers, phones and days lead to their place first, however they are written', async () => {
  assert.deepEqual(await urls('№ 22'), ['/ru/plan/22/']);
  assert.deepEqual(await urls('116 16'), ['/ru/advice/passport-taken/']);
  assert.deepEqual(await urls('31.12.2026'), ['/ru/plan/22/#day']);
  assert.equal(directAnswer('5,1', { '5.1': { page: 3 } })?.page, 3);
  assert.equal(directAnswer('8 700 000 00 00', { '77000000000': { page: 4 } })?.page, 4);
});

test('a word with a slip is answered and named, another word for it answers too', async () => {
  const { answers, suggestions } = await search.find('паспотр');
  assert.equal(answers[0]?.url, '/ru/advice/passport-taken/');
  assert.deepEqual(suggestions, ['паспорт']);
  assert.deepEqual(await urls('зарплата'), ['/ru/advice/passport-taken/']);
  assert.deepEqual(await urls('велосипед'), []);
});

test('advice goes before what answers a little better, and not before what answers much better', () => {
  const answer = (section: FoundAnswer['section'], score: number): FoundAnswer => ({
    ...page(`/${section}/`, section),
    isDirect: false,
    score,
  });
  const order = (plan: number) =>
    shownAnswers([answer('plan', plan), answer('advice', 0.9)]).map(({ section }) => section);
  assert.deepEqual(order(1), ['advice', 'plan']);
  assert.deepEqual(order(2), ['plan', 'advice']);
});

test('what is asked for is marked, and the pieces are the text', () => {
  const terms = termsOf(pack.rules);
  const asked = new Set([terms.term(terms.folded('паспорт'))]);
  const marked = markedPieces('Забрали паспорта, верните.', asked, terms);
  assert.deepEqual(
    marked.filter(({ isMarked }) => isMarked).map(({ text }) => text),
    ['паспорта'],
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = markedPieces(text, asked, terms);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    }),
  );
});

test('numbers stay whole, unseen signs cut no word, look-alike letters are mended', () => {
  assert.deepEqual(wordsOf('5.1, 116 16 и 2025'), ['5.1', '116', '16', 'и', '2025']);
  assert.deepEqual(wordsOf('пас\u00ADпорт'), ['паспорт']);
  assert.deepEqual(wordsOf('o‘zbek'), ['o‘zbek']);
  assert.deepEqual(wordsOf('пacпорт'), ['паспорт']);
});

test('no question in any language throws', async () => {
  const searches = locales.map((locale) =>
    searchOf({ ...pack, rules: rulesOf(locale) }, () => Promise.resolve(new Map())),
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (query) => {
      for (const each of searches) await each.find(query);
    }),
    { numRuns: 60 },
  );
});
