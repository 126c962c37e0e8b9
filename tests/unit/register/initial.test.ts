import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabeticalPlace } from '#src/lib/register/initial.ts';

test('a name stands under its own first letter, not that of its legal form or quotation mark', () => {
  assert.deepEqual(alphabeticalPlace('ТОО «маяк плюс»'), { sortedBy: 'МАЯК ПЛЮС»', initial: 'М' });
  assert.equal(alphabeticalPlace('«Ұлы жол» ЖШС').initial, 'Ұ');
  assert.equal(alphabeticalPlace('LLP "7 Roads"').initial, '7');
});

test('the word that marks a sample is not what its names begin with', () => {
  assert.equal(alphabeticalPlace('ТОО «ПРИМЕР Войлочный жук»').initial, 'В');
  assert.equal(alphabeticalPlace('ТОО «ПРИМЕР»').initial, 'П');
});
