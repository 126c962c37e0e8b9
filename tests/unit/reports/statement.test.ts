import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statement } from '#src/schemas/statement.ts';

const texts = { kk: 'a', ru: 'b', en: 'c' };
const said = {
  title: 'Учебный пример',
  address: 'https://sample.example/',
  date: '2026-02-10',
  by: texts,
  says: texts,
  body: 'mia',
};
const file = { name: 'a.csv', sha256: '0'.repeat(64) };

test('a statement rests on facts or on the table that it was imported from, never on both or none', () => {
  const isAccepted = (rest: object) => statement.safeParse({ ...said, ...rest }).success;
  assert.ok(isAccepted({ facts: ['E01'] }));
  assert.ok(isAccepted({ file }));
  assert.ok(!isAccepted({}));
  assert.ok(!isAccepted({ facts: [] }));
  assert.ok(!isAccepted({ facts: ['E01'], file }));
});

test('what it says is in all languages, or in one that is named', () => {
  const isAccepted = (says: object) => statement.safeParse({ ...said, file, says }).success;
  assert.ok(isAccepted(texts));
  assert.ok(isAccepted({ lang: 'kk', text: 'a' }));
  assert.ok(!isAccepted({ lang: 'uz', text: 'a' }));
  assert.ok(!isAccepted({ kk: 'a', ru: 'b' }));
  assert.ok(!isAccepted({ text: 'a' }));
});
