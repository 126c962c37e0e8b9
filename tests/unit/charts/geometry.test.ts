import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { barLengths } from '#src/lib/charts/contradiction-pair.ts';
import { columnsOf } from '#src/lib/charts/obligation-timeline.ts';
import { barPieces } from '#src/lib/charts/status-bars.ts';
import { stacked } from '#src/lib/charts/stacked.ts';
import { narrowest } from '#src/lib/charts/svg-picture.ts';
import { textWidth } from '#src/lib/charts/text-width.ts';
import { halfYear, statusRow, timeline } from '../../support/invented-charts.ts';

const count = fc.nat({ max: 60 });
const isClose = (a: number, b: number) => Math.abs(a - b) < 1e-6;

test('the pieces of a bar fill it, in proportion, without gaps or negative widths', () => {
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), (counts) => {
      const row = statusRow('Any', counts);
      const pieces = barPieces(row);
      let end = 0;
      for (const { start, width, count: own } of pieces) {
        assert.ok(width > 0 && isClose(start, end) && isClose(width, (own / row.total) * 100));
        end = start + width;
      }
      assert.ok(pieces.length === 0 || isClose(end, 100));
      assert.equal(
        pieces.reduce((sum, piece) => sum + piece.count, 0),
        row.total,
      );
    }),
  );
});

test('numbers below a bar lie neither on each other nor on the total', () => {
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), (counts) => {
      const row = statusRow('Any', counts);
      const boxes = barPieces(row).map(({ numberAt, count: own }) => {
        const start = (numberAt * narrowest) / 100;
        return { start, end: start + textWidth(String(own), 14) };
      });
      const total = { start: narrowest - textWidth(row.totalText, 13), end: narrowest };
      for (const [index, { end }] of boxes.entries()) {
        assert.ok(end <= (boxes[index + 1] ?? total).start, `${end} ${JSON.stringify(row)}`);
      }
    }),
  );
});

test('columns are as tall as their counts, and numbers beside them are apart', () => {
  const column = fc.tuple(count, count, count).map((counts) => halfYear('2024-H1', counts));
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 7 }), (columns) => {
      const highest = Math.max(1, ...columns.map(({ total }) => total));
      for (const [index, { pieces }] of columnsOf({ ...timeline, columns }, 100).entries()) {
        const height = pieces.reduce((sum, piece) => sum + piece.height, 0);
        assert.ok(isClose(height, ((columns[index]?.total ?? 0) / highest) * 100));
        for (const [order, { numberAt }] of pieces.entries()) {
          const next = pieces[order + 1];
          assert.ok(!next || next.numberAt - numberAt > 14.99);
        }
      }
    }),
  );
});

test('parts that do not add up to their total are refused by name', () => {
  const parts = [{ id: 'a', label: 'A', count: 2 }];
  assert.throws(() => stacked('Section 1', parts, 3), /Section 1.*3.*2/);
  assert.throws(() => stacked('Section 1', [{ id: 'a', label: 'A', count: -1 }], -1));
});

test('the bars of a contradiction are to one scale from nought', () => {
  const [a = 0, b = 0] = barLengths([{ value: 150 }, { value: 300 }]);
  assert.ok(isClose(b, a * 2) && b < 100);
  assert.deepEqual(barLengths([{ value: 0 }]), [0]);
});
