import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternates } from '#src/lib/alternates.ts';
import { fullLocaleCodes, locales } from '#src/locales.ts';

const origin = 'https://aman-jol.example';
const tags = (path: string, textIn?: Parameters<typeof alternates>[2]) =>
  alternates(origin, path, textIn).map(({ hreflang }) => hreflang);

test('a page names every language once, and what a reader of no listed language gets', () => {
  assert.deepEqual(tags('/help/'), [...locales.map(({ tag }) => tag), 'x-default']);
});

test('a page of the Plan names the languages that have the Plan', () => {
  assert.deepEqual(tags('/plan/'), [...fullLocaleCodes, 'x-default']);
  assert.equal(alternates(origin, '/plan/').at(-1)?.href, `${origin}/en/plan/`);
});

test('the home page leaves the choice to the chooser', () => {
  assert.equal(alternates(origin, '/').at(-1)?.href, `${origin}/`);
});

test('a language that has no text of the page is not named', () => {
  assert.deepEqual(tags('/advice/the-visa/', ['ru']), ['ru']);
  assert.deepEqual(tags('/advice/the-visa/', ['ru', 'en']), ['ru', 'en', 'x-default']);
});
