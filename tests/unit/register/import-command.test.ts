import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importOptions } from '#src/commands/register/options.ts';
import { changeFolder } from '#src/commands/change-folder.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { about, list, register, rows } from '../../support/imported-lists.ts';
import { root } from '../../support/source-files.ts';

const said = ['--publisher', about.publisher, '--address', about.address, '--term', about.term];

/** What the command asks for when it is started like this. */
function askedFor(...parameters: string[]): string {
  try {
    importOptions(parameters);
  } catch (error) {
    if (error instanceof StepFailure) return error.output;
  }
  return '';
}

test('everything that is missing or wrong is asked for in one message', () => {
  const names = (output: string) => [...output.matchAll(/^ {2}(\S+):/gm)].map(([, name]) => name);
  const options = ['--as-of', '--publisher', '--address', '--term'];
  assert.deepEqual(names(askedFor()), ['FILE', ...options]);
  assert.deepEqual(names(askedFor('a.csv', '--as-of', '01.07.2026', ...said)), ['--as-of']);
  assert.deepEqual(names(askedFor('a.csv', '--as-of', '2026-02-30', ...said)), ['--as-of']);
  const wrong = ['--address', 'gov.kz', '--kind', 'real', '--as-of', '2026-07-01'];
  assert.deepEqual(names(askedFor('a.csv', ...said, ...wrong)), ['--address', '--kind']);
  assert.match(askedFor('a.csv', '--publisher=x', '--as-off', '1'), /--as-off/);
});

test('a list is official unless it is said to be a sample', () => {
  const options = importOptions(['/a.csv', '--as-of', '2026-07-01', ...said]);
  assert.deepEqual(options, {
    file: '/a.csv',
    folder: join(root, 'content', 'agencies'),
    about: { ...about, asOf: '2026-07-01', kind: 'official' },
    acceptWarnings: false,
  });
});

test('the command imports a file, and ends with 1 if it does not', (context) => {
  const { folder, file } = register(context);
  writeFileSync(file, list(...rows));
  const run = (...parameters: string[]) => {
    const command = join(root, 'src', 'commands', 'register', 'import.ts');
    const all = [command, file, '--to', folder, '--kind', 'sample', ...said, ...parameters];
    return spawnSync(process.execPath, all, { encoding: 'utf8', cwd: root });
  };
  const refusal = run();
  assert.equal(refusal.status, 1);
  assert.match(refusal.stderr, /Please give:\n {2}--as-of/);
  const success = run('--as-of', '2026-07-01');
  assert.deepEqual([success.status, success.stderr], [0, '']);
  assert.match(success.stdout, /Written: .*2026-07-01 \(3 agencies\)/);
  const release = ['normalised.csv', 'register.csv', 'source.yaml'];
  assert.deepEqual(readdirSync(join(folder, '2026-07-01')), release);
});

test('a release that cannot be written leaves nothing behind', async (context) => {
  const { folder } = register(context);
  const target = join(folder, '2026-07-01');
  const files = { 'register.csv': 'a', 'register.csv/normalised.csv': 'b' };
  await assert.rejects(changeFolder(target, files), /EEXIST|ENOTDIR/);
  assert.deepEqual(readdirSync(folder), []);
});

test('an interrupted import leaves nothing behind', async (context) => {
  const { folder } = register(context);
  const writing = changeFolder(join(folder, '2026-07-01'), { 'register.csv': 'a' });
  process.kill(process.pid, 'SIGINT');
  await assert.rejects(writing, /Nothing was written/);
  assert.deepEqual(readdirSync(folder), []);
});
