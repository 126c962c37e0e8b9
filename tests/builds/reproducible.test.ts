import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../support/built-site.ts';
import { buildIn, fingerprint, projectCopy } from '../support/project-copy.ts';

/** 1 March 2026, noon in Kazakhstan. */
const epoch = '1772348400';

test('the same content builds the same bytes, in another folder, time zone and language', (context) => {
  const [one, other] = [projectCopy(context), projectCopy(context)];
  const first = buildIn(one, { SOURCE_DATE_EPOCH: epoch, TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8' });
  assert.equal(first.code, 0, first.output);
  const second = buildIn(other, { SOURCE_DATE_EPOCH: epoch, TZ: 'Pacific/Honolulu', LANG: 'C' });
  assert.equal(second.code, 0, second.output);
  const expected = fingerprint(join(one, 'dist'));
  assert.ok(expected.length > 100, `only ${expected.length} files`);
  assert.deepEqual(fingerprint(join(other, 'dist')), expected);
  assert.notDeepEqual(fingerprint(dist), expected, 'the date decides nothing');
});
