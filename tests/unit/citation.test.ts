import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from '#src/lib/citation.ts';

const work = {
  key: 'kz-decree-1048-measure-35-en',
  author: 'Government of the Republic of Kazakhstan',
  title: 'Plan, measure 35',
  year: '2023',
  publisher: 'Aman Jol',
  address: 'https://aman-jol.example/en/plan/35/',
  note: 'as of 22 November 2026',
};

test('a BibTeX entry has one field a line and keeps the author as one name', () => {
  assert.equal(
    bibtex(work),
    [
      '@misc{kz-decree-1048-measure-35-en,',
      '  author = {{Government of the Republic of Kazakhstan}},',
      '  title = {Plan, measure 35},',
      '  year = {2023},',
      '  publisher = {Aman Jol},',
      '  url = {https://aman-jol.example/en/plan/35/},',
      '  note = {as of 22 November 2026}',
      '}',
    ].join('\n'),
  );
});

test('characters that TeX reads as commands are escaped', () => {
  assert.match(bibtex({ ...work, title: '50 % & {x}_1' }), /title = \{50 \\% \\& \\\{x\\\}\\_1\}/);
});
