import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { root } from './source-files.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** A copy of the project in a folder of its own, with the same packages; removed after the test. */
export function projectCopy(context: Pick<TestContext, 'after'>): string {
  const copy = mkdtempSync(join(tmpdir(), 'site copy '));
  context.after(() => {
    rmSync(copy, { recursive: true });
  });
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  // One link for each package, so that what a build stores in node_modules/ stays in the copy.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (/^\.(?!bin$)/.test(name)) continue;
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  return copy;
}

/** Builds a project as `npm run build` does; resolves to its exit code and all it printed. */
export function buildIn(folder: string, variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

/** Every file of a folder with the checksum of its bytes. */
export function fingerprint(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${path.slice(folder.length + 1)} ${sum}`;
    })
    .sort();
}
