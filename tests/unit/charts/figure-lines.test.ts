import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fieldOf, type DefinedFigures } from '#src/lib/charts/figure-lines.ts';
import { touches } from '#src/lib/charts/label-place.ts';
import { labelsOf } from '#src/lib/charts/line-labels.ts';
import { figureLines } from '../../support/invented-charts.ts';

const point = (at: number, value: number) => ({
  at,
  label: String(at),
  value,
  text: String(value),
});

test('a line joins neighbouring years of one definition only', () => {
  const { lines } = fieldOf(figureLines, 200);
  const steps = lines.map(({ steps: own }) => own.map(([from, to]) => `${from.at}–${to.at}`));
  assert.deepEqual(steps, [['2020–2021', '2023–2024'], [], ['2024–2025']]);
  assert.deepEqual(
    lines.map(({ points }) => points.length),
    [4, 1, 2],
  );
});

test('all definitions are to one scale from nought', () => {
  const definitions = [
    { name: 'A', points: [point(2024, 0), point(2025, 50)] },
    { name: 'B', points: [point(2025, 100)] },
  ];
  const heights = fieldOf({ definitions }, 200).lines.flatMap(({ points }) => points);
  assert.deepEqual(
    heights.map(({ y }) => y),
    [200, 100, 0],
  );
});

test('points that go back in time are refused', () => {
  const definitions = [{ name: 'A', points: [point(2025, 1), point(2024, 2)] }];
  assert.throws(() => fieldOf({ definitions }, 200), /A, 2024.*order of time/);
});

test('names of lines lie on no point, no value and no other name, however the figures fall', () => {
  const series = fc
    .tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.nat({ max: 4 }),
      fc.array(fc.nat({ max: 400 }), { minLength: 7, maxLength: 7 }),
    )
    .map(([length, start, values], index = 0): DefinedFigures => ({
      name: `Offences under nine articles, counted by a committee ${index}`,
      points: values.slice(0, length).map((value, year) => point(2017 + start + year, value)),
    }));
  fc.assert(
    fc.property(fc.array(series, { minLength: 1, maxLength: 4 }), (definitions) => {
      const { names, taken } = labelsOf(fieldOf({ definitions }, 200), 196);
      assert.equal(names.length, definitions.length);
      for (const { box } of names) {
        assert.ok(!taken.some((other) => other !== box && touches(box, other)));
      }
    }),
    { numRuns: 60 },
  );
});
