import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { list, register, rows } from '../../support/imported-lists.ts';
import { fingerprint } from '../../support/project-copy.ts';

const [first, second, third] = rows;

test('the same file again changes nothing', async (context) => {
  const { folder, take } = register(context);
  await take('2026-01-01', list(first));
  const before = fingerprint(folder);
  const { refused, printed } = await take('2026-01-01', list(first));
  assert.equal(refused, '');
  assert.match(printed, /already\. Nothing was changed/);
  assert.deepEqual(fingerprint(folder), before);
});

test('releases are frozen, in the order of their days, and never the same file twice', async (context) => {
  const { folder, take } = register(context);
  await take('2026-01-01', list(first));
  await take('2026-07-01', list(second));
  const before = fingerprint(folder);
  assert.match(
    (await take('2026-03-01', list(third))).refused,
    /earlier than the latest.*2026-07-01/,
  );
  assert.match((await take('2026-07-01', list(third))).refused, /Releases never change/);
  assert.match(
    (await take('2026-12-01', list(first))).refused,
    /file of the release of 2026-01-01/,
  );
  assert.deepEqual(fingerprint(folder), before);
});

test('nothing is compared with a release that has been damaged', async (context) => {
  const { folder, take } = register(context);
  await take('2026-01-01', list(first));
  writeFileSync(join(folder, '2026-01-01', 'normalised.csv'), 'bin,name\n1,2\n');
  const { refused } = await take('2026-07-01', list(second));
  assert.match(refused, /2026-01-01\/normalised\.csv\n.*expected the header/);
  assert.deepEqual(readdirSync(folder), ['2026-01-01']);
});
