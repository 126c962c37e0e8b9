import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byNumber, countMeasures } from '#src/lib/plan.ts';

test('rows stand in the order of the decree', () => {
  assert.deepEqual(['10', '5.2', '6', '5', '5.1'].sort(byNumber), ['5', '5.1', '5.2', '6', '10']);
});

test('the parts of measure 5 count as one measure', () => {
  assert.equal(
    countMeasures([
      { id: '5', parent: null },
      { id: '5.1', parent: '5' },
      { id: '5.2', parent: '5' },
      { id: '6', parent: null },
    ]),
    2,
  );
});
