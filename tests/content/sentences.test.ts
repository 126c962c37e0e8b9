import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, sentencesOf, textsOf, wordsOf } from '../support/texts.ts';

/** Words in a sentence that a person under stress still follows: on average, and at most. */
const limits = { average: 14, longest: 34 };

const texts = [...textsOf('advice'), ...textsOf('help')];

for (const code of languages) {
  test(`sentences in ${code} are short`, (context) => {
    const pages = texts
      .filter(({ locale }) => locale === code)
      .map((text) => {
        const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence, code));
        const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        return { file: text.file, average, longest: Math.max(...lengths) };
      });
    assert.ok(pages.length > 30, `only ${pages.length} texts`);
    for (const { file, average, longest } of pages) {
      context.diagnostic(`${file}: ${average.toFixed(1)} words a sentence, ${longest} at most`);
    }
    const long = pages.filter(
      ({ average, longest }) => average > limits.average || longest > limits.longest,
    );
    assert.deepEqual(long, []);
  });
}
