import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contacts } from '../support/contacts.ts';
import { sourceFiles } from '../support/source-files.ts';

test('no phone number is written anywhere but in content/contacts.yaml', () => {
  // The decree, the sourced facts and the statements of bodies are quoted as they are; they may name a number.
  const quoting =
    /^content\/(contacts|facts)\.yaml$|^content\/plan\/|^content\/reports\/\d+\/report\.yaml$/;
  const written = new RegExp(
    contacts()
      .map(({ number }) => number.replace(/ /g, '[ \u00A0-]?'))
      .map((number) => `(?<![\\d.,#-])${number}(?![\\d.,%]?\\d)`)
      .join('|'),
    'g',
  );
  const files = sourceFiles('content/**/*.{yaml,json,mdx}', 'src/**/*.{astro,ts}');
  const offenders = files
    .filter(({ path }) => !quoting.test(path))
    .flatMap(({ path, text }) =>
      // A count may happen to be a number to ring: 103 cases.
      [...text.replace(/^ *value: \d+$/gm, '').matchAll(written)].map(
        ([number]) => `${path}: ${number}`,
      ),
    );
  assert.deepEqual(offenders, []);
});
