import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import {
  agencies,
  assertOthersUnchanged,
  fileWithText,
  isTold,
  place,
} from '../../support/hostile-cell.ts';
import { cases, received, refusedRows } from '../../support/hostile-import.ts';

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="https://evil.example">',
  '</title><script>',
  '<!--',
  '<?php',
  '< script >',
  '<\u200bscript>',
  'java\u0000script:alert(1)',
  'javascript:alert(1)',
  'JaVaScRiPt :alert(1)',
  'data:text/html,<b>',
  '" onmouseover="alert(1)',
];

test('HTML and script in any cell are refused with their row', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom(...markup), async (where, text) => {
      const list = await received(fileWithText(where, text));
      // A file with bytes that are no text is not read at all.
      if (typeof list === 'string') return;
      assert.ok(refusedRows(list).includes(where.row + 1), 'it was not refused');
      assertOthersUnchanged(list, where.row);
    }),
    cases(250),
  );
});

const formulas = [
  '=HYPERLINK("https://evil.example";"x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
];

test('a formula is told with its row, unless it is dropped from a word of a list', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom(...formulas), async (where, text) => {
      const list = await received(fileWithText({ ...where, at: 0 }, text));
      if (typeof list === 'string') assert.fail(list);
      if (!isTold(list, where.row)) assert.deepEqual(list.agencies, agencies);
      assertOthersUnchanged(list, where.row);
    }),
    cases(200),
  );
});

const unseen = fc.constantFrom(
  ...Array.from(
    '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u200c\u200d\u2060\u00ad\ufeff\u0007\u001b\u007f\u009b\u3164',
  ),
);

test('invisible and bidi characters are taken out, and told with their row or without a trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      place,
      fc.array(unseen, { minLength: 1, maxLength: 4 }),
      async (where, signs) => {
        const list = await received(fileWithText(where, signs.join('')));
        if (typeof list === 'string') return;
        const own = list.findings.filter(({ row }) => row === where.row + 1);
        if (own.length === 0) assert.deepEqual(list.agencies, agencies);
        assertOthersUnchanged(list, where.row);
      },
    ),
    cases(250),
  );
});
