import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { release } from '#src/schemas/register.ts';
import { fileWithText, place } from '../../support/hostile-cell.ts';
import { cases } from '../../support/hostile-import.ts';
import { importParameters } from '../../support/import-process.ts';
import { list, register, rows } from '../../support/imported-lists.ts';
import { root } from '../../support/source-files.ts';

const day = '2026-07-01';

/** Asserts that a folder of releases has nothing in it but whole ones. */
function assertWhole(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.build') : [];
  for (const name of names) {
    const read = (file: string) => readFileSync(join(folder, name, file));
    const source = release.parse(parse(read('source.yaml').toString()));
    const sum = createHash('sha256').update(read(source.file)).digest('hex');
    assert.equal(sum, source.sha256);
    assert.equal(fromNormalised(read('normalised.csv').toString()).length, source.rows);
    const files = ['normalised.csv', source.file, 'source.yaml'].sort();
    assert.deepEqual(readdirSync(join(folder, name)).sort(), files);
  }
}

test('whatever is in a list, its release is whole or not there', async (context) => {
  const { folder, take } = register(context);
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '<b>', '=1', '\u202e'));
  let written = 0;
  await fc.assert(
    fc.asyncProperty(place, text, fc.boolean(), async (where, typed, accept) => {
      const { refused } = await take(day, fileWithText(where, typed), accept);
      assert.equal(existsSync(join(folder, day)), refused === '');
      assertWhole(folder);
      written += refused === '' ? 1 : 0;
      rmSync(folder, { recursive: true, force: true });
    }),
    cases(60),
  );
  assert.ok(written > 5 && written < 55, `${written} were written`);
});

test('an import that is killed at any step leaves a whole release or none, and can be repeated', (context) => {
  const outer = mkdtempSync(join(tmpdir(), 'register-'));
  context.after(() => {
    rmSync(outer, { recursive: true });
  });
  const file = join(outer, 'list.csv');
  const folder = join(outer, 'agencies');
  writeFileSync(file, list(...rows));
  const killer = join(root, 'tests', 'support', 'kill-at-write.ts');
  const run = (killAt: number) =>
    spawnSync(process.execPath, ['--import', killer, ...importParameters(file, folder)], {
      cwd: root,
      env: { ...process.env, KILL_AT: String(killAt) },
      encoding: 'utf8',
    });
  const steps = Array.from({ length: 6 }, (_, killAt) => {
    assert.equal(run(killAt).signal, 'SIGKILL', `step ${killAt}`);
    assertWhole(folder);
    return existsSync(join(folder, day));
  });
  assert.deepEqual(steps, [false, false, false, false, false, false]);
  assert.equal(run(6).signal, 'SIGKILL');
  assertWhole(folder);
  rmSync(join(folder, day), { recursive: true, force: true });
  const { status, stdout, stderr } = run(100);
  assert.equal(status, 0, stdout + stderr);
  assertWhole(folder);
  assert.deepEqual(readdirSync(folder), [day]);
});
