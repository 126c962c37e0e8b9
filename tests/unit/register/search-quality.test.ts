import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseAnswers, kindQualities } from '../../bench/search-quality.ts';
import { fictionalRegister } from '../../support/fictional-register.ts';

const seed = 2;
const asOf = '2026-07-01';
const list = fictionalRegister({ seed, asOf, count: 400 });

test('agencies are found by names as people write them', () => {
  const kinds = kindQualities(list, 12, seed);
  const sum = (of: (kind: (typeof kinds)[number]) => number) =>
    kinds.reduce((total, kind) => total + of(kind), 0);
  const queries = sum((kind) => kind.queries);
  const missed = kinds.flatMap((kind) => kind.missed).join('\n');
  assert.ok(queries >= 200, `only ${queries} queries`);
  assert.ok(sum((kind) => kind.first) >= 0.95 * queries, missed);
  assert.ok(sum((kind) => kind.third) >= 0.99 * queries, missed);
  assert.equal(kinds.flatMap((kind) => kind.wrong).join('\n'), '');
});

test('nothing that is not on the register is answered with certainty', () => {
  assert.deepEqual(falseAnswers(list, { seed, asOf, count: 100 }), {
    names: [],
    bins: [],
    guessed: [],
  });
});
