import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, mostTerms } from '#src/lib/search/codes.ts';
import { rankedPages, type Scores } from '#src/lib/search/ranking.ts';
import { slotsOf, worthAsking, type Slot } from '#src/lib/search/slots.ts';

const known = (place: number) => ({ how: 'known' as const, words: [{ place, trust: 1 }] });
const slot = (place: number, trust = 1): Slot => [{ places: [place], trust }];

function ranked(slots: readonly Slot[], index: Record<number, [number, number][]>, common = -1) {
  return rankedPages(slots, {
    scoresOf: (place): Scores => new Map(index[place] ?? []),
    isCommon: (place) => place === common,
    weightOf: () => 1,
    pages: 10,
  }).map(({ page }) => page);
}

test('a page that has all that is asked for comes before one that has some of it better', () => {
  const index = {
    1: [
      [0, 0.4],
      [1, 0.9],
    ],
    2: [[0, 0.4]],
  } satisfies Record<number, [number, number][]>;
  assert.deepEqual(ranked([slot(1), slot(2)], index), [0, 1]);
});

test('half of what is asked for is an answer only if it stands in the name of the page', () => {
  assert.deepEqual(
    ranked([slot(1), []], {
      1: [
        [0, 0.2],
        [1, 0.8],
      ],
    }),
    [1],
  );
});

test('two words that are only like the site’s are no answer', () => {
  assert.deepEqual(ranked([slot(1, 0.5), slot(2, 0.5)], { 1: [[0, 0.3]], 2: [[0, 0.3]] }), []);
});

test('what nearly all pages have is asked of none', () => {
  assert.deepEqual(ranked([slot(1), slot(2)], { 1: [], 2: [[3, 0.2]] }, 1), [3]);
});

test('a word is also found by the other words of its group, and a phrase by each of its words', () => {
  const [first] = slotsOf([known(1)], [[[1], [7, 8]]]);
  assert.deepEqual(
    first?.map(({ places }) => places),
    [[1], [7, 8]],
  );
  const phrase = slotsOf([known(7), known(8)], [[[1], [7, 8]]]);
  assert.deepEqual(
    phrase.map((each) => each.map(({ places }) => places)),
    [
      [[7], [1]],
      [[8], [1]],
    ],
  );
});

test('the index is not asked for words of no page, nor for guesses beside a certain name', () => {
  const asked = worthAsking([...slot(1), ...slot(5, 0.8), ...slot(9, 0.8)], {
    named: 3,
    indexed: 7,
    common: new Set(),
  });
  assert.deepEqual(asked, slot(1));
});

test('codes are of one length, in the order of places, and none is another', () => {
  const codes = Array.from({ length: mostTerms }, (_, place) => codeOf(place));
  assert.equal(new Set(codes).size, mostTerms);
  assert.deepEqual(codes, codes.toSorted());
  assert.ok(codes.every((code) => code.length === 3));
});
