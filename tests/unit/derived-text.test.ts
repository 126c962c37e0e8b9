import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivedText } from '#src/lib/derived-text.ts';
import { convertMessage } from '#src/lib/message-text.ts';
import { pseudoText } from '#src/lib/pseudo-text.ts';

const loud = (words: string) => words.toUpperCase();

test('the words of a message are converted, its syntax is not', () => {
  assert.equal(convertMessage('call {number} now', loud), 'CALL {number} NOW');
  assert.equal(
    convertMessage('{n, plural, =0 {none} one {# of {name}} other {# words}} left', loud),
    '{n, plural, =0 {NONE} one {# OF {name}} other {# WORDS}} LEFT',
  );
});

test('braces that do not fit are an error', () => {
  assert.throws(() => convertMessage('call {number', loud), /not closed/);
  assert.throws(() => convertMessage('call number}', loud), /never opened/);
});

test('in prose, titles and sentences are converted; facts, components, targets and code are not', () => {
  const text =
    '---\ntitle: a title\nfacts: [a01]\n---\n\nsee [this](../page/).<Source id="a01" /> `code`\n';
  assert.equal(
    derivedText('advice/uz/page.mdx', text, loud),
    '---\ntitle: A TITLE\nfacts: [a01]\n---\n\nSEE [THIS](../page/).<Source id="a01" /> `code`\n',
  );
});

test('in lists of words, keys and the state of the translation stay', () => {
  const text =
    'translation: draft\nsource: "abcdef012345"\nlines:\n  police:\n    name: the police\n';
  assert.equal(
    derivedText('contacts/uz.yaml', text, loud),
    'translation: draft\nsource: abcdef012345\nlines:\n  police:\n    name: THE POLICE\n',
  );
  assert.equal(derivedText('ui/uz.json', '{"a.b":"word {x}"}', loud), '{"a.b":"WORD {x}"}');
});

test('pseudo text is longer, readable and in letters that no page has', () => {
  const text = pseudoText('Call 116 16, see adilet.zan.kz');
  assert.match(text, /116 16, /);
  assert.match(text, /adilet\.zan\.kz$/);
  assert.doesNotMatch(text.replace('adilet.zan.kz', ''), /\b[a-z]{2,}\b/i);
  assert.ok(text.length > 'Call 116 16, see adilet.zan.kz'.length);
});
