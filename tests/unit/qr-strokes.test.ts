import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrStrokes } from '#src/lib/qr-strokes.ts';

/** The dark modules that a path draws, row by row. */
function drawn(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  let [x, y] = [0, -1];
  for (const [, right = '', down = '', run = ''] of path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
    x += Number(right);
    y += Number(down);
    modules[y]?.fill(true, x, x + Number(run));
    x += Number(run);
  }
  return modules;
}

test('the strokes draw the code, module by module', () => {
  for (const text of [
    'a',
    'https://aman-jol.example/uz-Cyrl/agencies/releases/2026-07-01/#600140100004',
  ]) {
    const { size, path } = qrStrokes(text);
    assert.match(path, /^M0-\.5(m-?\d+ \d+h\d+)+$/);
    assert.deepEqual(drawn(path, size), encode(text, { ecc: 'M', border: 0 }).data);
  }
});
