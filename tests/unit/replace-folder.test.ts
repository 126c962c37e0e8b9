import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { exchange, prepareExchange, tidy } from '#src/commands/replace-folder.ts';

/** No process has this number: it is above what Linux hands out. */
const deadProcess = 2 ** 30;

function site(context: TestContext): {
  folder: string;
  target: string;
  write: (name: string, text: string) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), text);
  };
  return { folder, target: join(folder, 'dist'), write };
}

const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('the new contents take the place of the old, and nothing is left over', async (context) => {
  const { folder, target, write } = site(context);
  write('dist', 'old');
  const places = await prepareExchange(target);
  write(`.build/${process.pid}-new`, 'new');
  await exchange(target, places);
  await tidy(target, places);
  assert.equal(read(target), 'new');
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('if the new contents cannot be put in place, the old ones are put back', async (context) => {
  const { target, write } = site(context);
  write('dist', 'old');
  const places = await prepareExchange(target);
  await assert.rejects(exchange(target, places), /ENOENT/);
  assert.equal(read(target), 'old');
});

test('a run killed between the two renames loses nothing', async (context) => {
  const { folder, target, write } = site(context);
  write(`.build/${deadProcess}-old`, 'old');
  write(`.build/${deadProcess}-new`, 'half done');
  await prepareExchange(target);
  assert.equal(read(target), 'old');
  assert.deepEqual(readdirSync(join(folder, '.build')), []);
});

test('what another running build is making is left alone', async (context) => {
  const { folder, target, write } = site(context);
  write(`.build/${process.ppid}-new`, 'being made');
  await prepareExchange(target);
  assert.ok(existsSync(join(folder, '.build', `${process.ppid}-new`)));
});
