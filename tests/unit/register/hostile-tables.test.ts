import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { agencies, files, format, table } from '../../support/hostile-cell.ts';
import { cases, imported, received, refusedRows } from '../../support/hostile-import.ts';

const [headings = [], ...rows] = table;
const order = fc.shuffledSubarray(
  headings.map((_, column) => column),
  { minLength: headings.length },
);

test('columns in any order say the same', async () => {
  await fc.assert(
    fc.asyncProperty(format, order, async (as, columns) => {
      const swapped = table.map((row) => columns.map((column) => row[column] ?? ''));
      assert.deepEqual(await imported(files[as](swapped)), agencies);
    }),
    cases(120),
  );
});

test('headings above other columns are refused with rows, but for texts that look alike', async () => {
  /** Every cell of these has a form that no other column has. */
  const formed = [0, 3, 7, 9, 10];
  await fc.assert(
    fc.asyncProperty(format, order, async (as, columns) => {
      fc.pre(formed.some((column) => columns[column] !== column));
      const list = await received(files[as]([columns.map((at) => headings[at] ?? ''), ...rows]));
      assert.ok(typeof list === 'string' || refusedRows(list).length > 0);
    }),
    cases(120),
  );
});

test('quotation marks before and behind cells change their own rows, or are found', async () => {
  const mark = fc.record({
    row: fc.integer({ min: 1, max: 5 }),
    column: fc.constantFrom(1, 2, 4, 8, 12),
    before: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { minLength: 1, maxLength: 3 }), async (marks) => {
      const cells = table.map((row) => [...row]);
      for (const { row, column, before } of marks) {
        const cell = cells[row]?.[column] ?? '';
        cells[row]?.splice(column, 1, before ? `"${cell}` : `${cell}"`);
      }
      const text = cells.map((row) => `${row.join('\t')}\n`);
      const found = await imported(Buffer.from(text.join('')));
      if (typeof found === 'string') return;
      const marked = new Set(marks.map(({ row }) => agencies[row - 1]?.bin));
      const others = agencies.filter(({ bin }) => !marked.has(bin)).map(({ name }) => name);
      const names = found.map(({ name }) => name);
      assert.equal(found.length, agencies.length);
      assert.deepEqual(
        names.filter((name) => others.includes(name)),
        others,
      );
    }),
    cases(300),
  );
});

test('empty rows, titles and a totals row around a list say the same', async () => {
  const around = fc.record({
    titles: fc.array(fc.constantFrom('Реестр', '', 'по состоянию на 01.07.2026', '!!!'), {
      maxLength: 5,
    }),
    empty: fc.nat(30),
    totals: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(format, around, async (as, { titles, empty, totals }) => {
      const blank = Array.from({ length: empty }, () => headings.map(() => ''));
      const total = totals
        ? [['Итого', String(agencies.length), ...headings.slice(2).map(() => '')]]
        : [];
      const above = titles.map((title) => [title, ...headings.slice(1).map(() => '')]);
      assert.deepEqual(
        await imported(files[as]([...above, ...table, ...blank, ...total, ...blank])),
        agencies,
      );
    }),
    cases(100),
  );
});

test('a cell of a million letters is refused with its row', async () => {
  const letter = fc.constantFrom('а', '<', '"', '=', '\u202e', '1', ' ', 'a.', '\n');
  const row = fc.nat(agencies.length);
  await fc.assert(
    fc.asyncProperty(format, row, fc.nat(12), letter, async (as, at, column, sign) => {
      const long = sign.repeat(1_000_000 / sign.length);
      const cells = table.map((each, n) => (n === at ? each.with(column, long) : each));
      const list = await received(files[as](cells));
      // A workbook is refused whole if it unpacks to 200 times its size.
      if (typeof list === 'string') assert.match(list, /unpack|Quotation/);
      else assert.ok(refusedRows(list).includes(at + 1));
    }),
    cases(16),
  );
});
