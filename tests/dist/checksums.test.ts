import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtFiles, builtPages, builtText, dist } from '../support/built-site.ts';

const folder = join(dist, 'data');
const files = builtFiles('data/**/*')
  .map((file) => file.slice('data/'.length))
  .filter((file) => file !== 'SHA256SUMS');
const sumOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');

test('SHA256SUMS names every download with its checksum', () => {
  const expected = files.map((file) => `${sumOf(file)}  ${file}`);
  assert.ok(expected.length >= 6, `only ${expected.length} downloads`);
  assert.deepEqual(builtText('data/SHA256SUMS').trimEnd().split('\n').sort(), expected.sort());
});

test('datapackage.json describes every other download with its size and checksum', () => {
  const { resources } = JSON.parse(builtText('data/datapackage.json')) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  const described = resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }));
  const expected = files
    .filter((file) => file !== 'datapackage.json')
    .map((file) => ({
      path: file,
      bytes: readFileSync(join(folder, file)).byteLength,
      hash: `sha256:${sumOf(file)}`,
    }));
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  assert.deepEqual(described.sort(byPath), expected.sort(byPath));
});

test('every download is offered by a link', () => {
  const linked = new Set(
    builtPages().flatMap(({ document }) =>
      document.querySelectorAll('a[href^="/data/"]').map((link) => link.getAttribute('href')),
    ),
  );
  assert.deepEqual(
    [...files, 'SHA256SUMS'].filter((file) => !linked.has(`/data/${file}`)),
    [],
  );
});
