import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceHash } from '#src/lib/source-hash.ts';

test('a new date in the front matter does not make translations stale, a new word does', () => {
  const hash = sourceHash('---\nupdated: 2026-01-01\n---\n\nТекст.\n');
  assert.match(hash, /^[0-9a-f]{12}$/);
  assert.equal(sourceHash('---\nupdated: 2026-02-02\n---\nТекст.'), hash);
  assert.equal(sourceHash('Текст.'), hash);
  assert.notEqual(sourceHash('Текст!'), hash);
});

test('what a file of words says of its own translation is no part of the text', () => {
  const words = 'title: Карточки\nclose: Закрыть\n';
  assert.equal(sourceHash(`translation: original\n${words}`), sourceHash(words));
  assert.equal(
    sourceHash(`translation: draft\nsource: "012345abcdef"\n${words}`),
    sourceHash(words),
  );
});
