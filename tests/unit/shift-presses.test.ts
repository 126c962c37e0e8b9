import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShiftPresses } from '#src/lib/shift-presses.ts';

function press(shift: ShiftPresses, at: number) {
  shift.down('Shift');
  return shift.up(at);
}

test('three presses of Shift alone mean leave, and each is counted', () => {
  const shift = new ShiftPresses();
  assert.deepEqual(
    [press(shift, 0), press(shift, 900), press(shift, 1800)],
    [{ presses: 1 }, { presses: 2 }, 'leave'],
  );
});

test('Shift held for capitals does not count', () => {
  const shift = new ShiftPresses();
  for (const at of [0, 300, 600, 900]) {
    shift.down('Shift');
    shift.down('A');
    assert.deepEqual(shift.up(at), { presses: 0 });
  }
});

test('another key in between begins the count anew', () => {
  const shift = new ShiftPresses();
  press(shift, 0);
  press(shift, 300);
  shift.down('Tab');
  assert.deepEqual(press(shift, 600), { presses: 1 });
});

test('presses more than five seconds apart do not add up', () => {
  const shift = new ShiftPresses();
  press(shift, 0);
  press(shift, 900);
  assert.deepEqual(press(shift, 6000), { presses: 1 });
});
