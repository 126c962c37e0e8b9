import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import {
  assertOthersUnchanged,
  cellWithText,
  fileWithText,
  isTold,
  place,
} from '../../support/hostile-cell.ts';
import { cases, received } from '../../support/hostile-import.ts';

/** Columns that are published in the words of the list. */
const worded = {
  1: 'name',
  2: 'nameKk',
  4: 'address',
  5: 'phones',
  6: 'sites',
  8: 'scope',
  12: 'basis',
} as const;
const wordedColumns = Object.keys(worded).map(Number) as (keyof typeof worded)[];

/** A text but for white space, invisible characters, dashes, the form of its letters and what it says twice. */
const bare = (text: string) => {
  const parts = text.normalize('NFC').split(/[;,|\n\r]/);
  const own = parts.map((part) =>
    part.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}\p{Pd}]/gu, ''),
  );
  return [...new Set(own)].join('');
};

test('any text in any cell is published as it is, or told with its row', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('=+-@<>"\'&;,|\t\n\r ?\u00a0\u2028')),
      minLength: 1,
      maxLength: 6,
    }),
  );
  const column = fc.constantFrom(...wordedColumns);
  await fc.assert(
    fc.asyncProperty(place, column, text, async (where, at, typed) => {
      const list = await received(fileWithText({ ...where, column: at }, typed));
      if (typeof list === 'string') return;
      assertOthersUnchanged(list, where.row);
      if (isTold(list, where.row)) return;
      const expected = cellWithText({ ...where, column: at }, typed);
      const published = [list.agencies[where.row - 1]?.[worded[at]] ?? ''].flat().join(';');
      assert.equal(bare(published), bare(expected));
    }),
    cases(400),
  );
});
