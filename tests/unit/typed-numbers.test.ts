import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedNumbers } from '#src/lib/typed-numbers.ts';

test('years, dates with a year, acts, tags and addresses are no typed numbers', () => {
  const texts = [
    'с 2024 по 2026 год, План на 2027–2029 годы',
    'приказом от 22 октября 2024 года, № 844 и № 406',
    '2025 жылғы 1 наурызға дейін, № 110-VIII заң',
    'by 1 March 2027, No. 844/406',
    'всего: <Figure id="served-2025" /> (<Measure id="5.1" />), [мера](/ru/plan/15/)',
  ];
  assert.deepEqual(texts.flatMap(typedNumbers), []);
});

test('a number in prose is named, also beside a word that is no month, or without a year', () => {
  assert.deepEqual(typedNumbers('выявлено 24 жертвы 2025 года'), ['24']);
  assert.deepEqual(typedNumbers('до 1 марта'), ['1']);
  assert.deepEqual(typedNumbers('156,7 тысячи и 1834 звонка'), ['156,7', '1834']);
  assert.deepEqual(typedNumbers('20241 дело'), ['20241']);
});
