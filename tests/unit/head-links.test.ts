import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headLinks } from '#src/lib/head-links.ts';

const head = (inner: string) => `<html><head>${inner}</head><body></body></html>`;

test('the head of a page says in which languages it is to be found', () => {
  const links = headLinks(
    head(
      '<link rel="canonical" href="https://a.example/ru/"><link rel="alternate" hreflang="kk" href="https://a.example/kk/">',
    ),
  );
  assert.deepEqual(links, {
    indexable: true,
    alternates: [{ hreflang: 'kk', href: 'https://a.example/kk/' }],
  });
});

test('a page that is not to be found says so, and what stands in its body does not count', () => {
  assert.equal(headLinks(head('<meta name="robots" content="noindex">')).indexable, false);
  const inBody = '<head></head><body><meta name="robots" content="noindex"></body>';
  assert.equal(headLinks(inBody).indexable, true);
});
