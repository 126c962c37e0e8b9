import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex, cslJson, type CitedWork } from '#src/lib/citation.ts';

const work: CitedWork = {
  key: 'kz-decree-1048-measure-35-en',
  type: 'legislation',
  author: 'Government of the Republic of Kazakhstan',
  title: 'Plan, measure 35',
  year: '2023',
  publisher: 'Aman Jol',
  address: 'https://aman-jol.example/en/plan/35/',
  note: 'as of 22 November 2026',
  accessed: '2026-11-22',
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

test('a CSL-JSON item has the author as one name and its dates as numbers', () => {
  assert.deepEqual(JSON.parse(cslJson(work)), [
    {
      id: 'kz-decree-1048-measure-35-en',
      type: 'legislation',
      author: [{ literal: 'Government of the Republic of Kazakhstan' }],
      title: 'Plan, measure 35',
      issued: { 'date-parts': [[2023]] },
      publisher: 'Aman Jol',
      URL: 'https://aman-jol.example/en/plan/35/',
      accessed: { 'date-parts': [[2026, 11, 22]] },
      note: 'as of 22 November 2026',
    },
  ]);
});
