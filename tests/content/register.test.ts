import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Content } from '#src/commands/content/read-content.ts';
import { registerProblems } from '#src/commands/content/register-problems.ts';
import { checkBin } from '#src/lib/register/bin.ts';
import { agency } from '#src/schemas/register.ts';
import { storedReleases } from '../support/register.ts';
import { root } from '../support/source-files.ts';

const releases = storedReleases();

test('every release is what was received: its checksum and its number of rows', () => {
  assert.ok(releases.length > 0);
  for (const { date, source, agencies, received } of releases) {
    assert.equal(source.asOf, date);
    assert.equal(createHash('sha256').update(received).digest('hex'), source.sha256, date);
    assert.equal(agencies.length, source.rows, date);
  }
});

test('every agency is well-formed, its BIN passes the check digit, and no BIN stands twice', () => {
  for (const { date, agencies } of releases) {
    for (const entry of agencies) {
      assert.deepEqual(agency.safeParse(entry).error?.issues ?? [], [], `${date} ${entry.bin}`);
      assert.deepEqual(checkBin(entry.bin), { bin: entry.bin }, `${date} ${entry.name}`);
    }
    assert.equal(new Set(agencies.map(({ bin }) => bin)).size, agencies.length, date);
  }
});

test('a sample cannot stand on a site that somebody answers for', () => {
  const site = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as Content['site'];
  const problems = (mode: 'official' | 'demonstration') =>
    registerProblems(root, { site: { ...site, mode } } as Content).map(
      ({ file, key }) => `${file} ${key}`,
    );
  const samples = releases.filter(({ source }) => source.kind === 'sample');
  assert.deepEqual(problems('demonstration'), []);
  assert.equal(problems('official').length, samples.length);
});

test('agencies of a sample cannot be anybody’s: a BIN of a year to come, and a name that says so', () => {
  const offenders = releases
    .filter(({ source }) => source.kind === 'sample')
    .flatMap(({ agencies }) => agencies)
    .filter(
      ({ bin, name }) =>
        Number(bin.slice(0, 2)) < 60 ||
        Number(bin.slice(0, 2)) > 79 ||
        !/ПРИМЕР|ҮЛГІ|SAMPLE/.test(name),
    );
  assert.deepEqual(offenders, []);
});
