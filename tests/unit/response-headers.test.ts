import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeHeaders } from '#src/lib/locale-headers.ts';
import { headersFor, parseHeaders } from '#src/commands/response-headers.ts';

const rules = parseHeaders(`# all pages
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  Cache-Control: max-age=31536000, immutable
`);

test('the headers of every rule that matches are set, the last one wins', () => {
  assert.deepEqual(Object.fromEntries(headersFor(rules, '/ru/plan/')), {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  const asset = headersFor(rules, '/_astro/a.js');
  assert.equal(asset.get('Cache-Control'), 'max-age=31536000, immutable');
});

test('a star stands for anything, and only a star does', () => {
  const [rule] = parseHeaders('/data/*.csv\n  X: y');
  assert.equal(rule?.matches('/data/plan.csv'), true);
  assert.equal(rule.matches('/data/planXcsv'), false);
});

test('a line that is neither path nor header is refused with its number', () => {
  assert.throws(() => parseHeaders('/*\n  no colon here'), /line 2/);
  assert.throws(() => parseHeaders('  X-Frame-Options: DENY'), /line 1/);
});

test('a rule for {locale} is written out for every language, the others stay', () => {
  const text = '/*\n  A: b\n\n/{locale}/*\n  C: d\n  E: f\n\n/data/*\n  G: h\n';
  const paths = parseHeaders(localeHeaders(text, ['kk', 'ru']));
  assert.equal(paths.length, 4);
  assert.deepEqual(Object.fromEntries(headersFor(paths, '/ru/plan/')), { A: 'b', C: 'd', E: 'f' });
  assert.deepEqual(Object.fromEntries(headersFor(paths, '/embed/ru/')), { A: 'b' });
});
