import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '#src/lib/messages.ts';

const t = translator('ru', 'ru-KZ', {
  days: '{days, plural, one {# день} few {# дня} other {# дней}}',
  broken: '{days, plural, one {# день}',
});

test('plurals follow the rules of the language', () => {
  assert.equal(t('days', { days: 21 }), '21 день');
  assert.equal(t('days', { days: 22 }), '22 дня');
  assert.equal(t('days', { days: 25 }), '25 дней');
});

test('a missing key names the key and the file', () => {
  assert.throws(() => t('weeks'), /content\/ui\/ru\.json: "weeks" is missing/);
});

test('a message that does not parse, or lacks its value, names the key', () => {
  assert.throws(() => t('broken', { days: 1 }), /"broken" cannot be printed/);
  assert.throws(() => t('days'), /"days" cannot be printed/);
});
