import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleLanguage } from '#src/lib/title-language.ts';

test('the language of a title shows in its letters', () => {
  assert.equal(titleLanguage('Law 110-VIII Art.1'), 'en');
  assert.equal(titleLanguage('Комитет по охране прав детей'), 'ru');
  assert.equal(titleLanguage('Жалаң уәде туралы ескерту'), 'kk');
  assert.equal(titleLanguage('2024'), null);
});
