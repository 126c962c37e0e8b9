import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceMarks } from '#src/lib/source-marks.ts';

test('sources are numbered as the reader meets them, each once', () => {
  const mdx = 'A.<Source id="H10" /> B.<Source measure="5.3" /> C.<Source id="H10" />';
  assert.deepEqual(sourceMarks(mdx), [
    { kind: 'id', of: 'H10' },
    { kind: 'measure', of: '5.3' },
  ]);
});

test('what is not a citation is none', () => {
  assert.deepEqual(sourceMarks('<Ring line="police" /> H10'), []);
});
