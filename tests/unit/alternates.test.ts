import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternates, pathWithoutLocale } from '#src/lib/alternates.ts';
import { locales } from '#src/locales.ts';

test('a page names every language once, and what a reader of no listed language gets', () => {
  const found = alternates('https://aman-jol.example', '/plan/');
  assert.deepEqual(
    found.map(({ hreflang }) => hreflang),
    [...locales.map(({ tag }) => tag), 'x-default'],
  );
  assert.equal(found.at(-1)?.href, 'https://aman-jol.example/en/plan/');
});

test('the home page leaves the choice to the chooser', () => {
  assert.equal(
    alternates('https://aman-jol.example', '/').at(-1)?.href,
    'https://aman-jol.example/',
  );
});

test('a path is recognised by its language, not by its shape', () => {
  assert.equal(pathWithoutLocale('/kk/plan/5.1/'), '/plan/5.1/');
  assert.equal(pathWithoutLocale('/data/plan.json'), null);
  assert.equal(pathWithoutLocale('/'), null);
});
