import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, report } from '../support/built-site.ts';
import { pageTypes } from '../support/page-types.ts';

test('every page is of a kind that the browser tests look at', () => {
  const offenders = builtPages()
    .filter(({ address }) => !pageTypes.some(({ pattern }) => pattern.test(address)))
    .map(({ address }) => ({ what: 'of no known kind', where: address }));
  assert.equal(report(offenders), '');
});

test('every kind of page has its example', () => {
  const addresses = new Set(builtPages().map(({ address }) => address));
  const missing = pageTypes
    .filter(({ name, example }) => name !== 'not found' && !addresses.has(example))
    .map(({ name, example }) => `${name}: ${example}`);
  assert.deepEqual(missing, []);
});
