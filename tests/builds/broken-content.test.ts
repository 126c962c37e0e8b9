import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildIn, projectCopy } from '../support/project-copy.ts';

interface Damage {
  what: string;
  file: string;
  change: (text: string) => string;
  /** What the message must name, so that an editor finds the place. */
  names: RegExp[];
}

const damages: Damage[] = [
  {
    what: 'an unknown key',
    file: 'content/site.yaml',
    change: (text) => `${text}\ncolour: blue\n`,
    names: [/content\/site\.yaml/, /colour/],
  },
  {
    what: 'a body that does not exist',
    file: 'content/plan/measures.yaml',
    change: (text) => text.replace(/body: mlspp/, 'body: nobody-at-all'),
    names: [/content\/plan\/measures\.yaml/, /nobody-at-all/],
  },
  {
    what: 'a word for nothing else',
    file: 'content/search/kk.yaml',
    change: (text) => `${text}  - [жалғыз]\n`,
    names: [/content\/search\/kk\.yaml/, /at least two words/],
  },
  {
    what: 'a missing translation',
    file: 'content/plan/text/kk.yaml',
    change: (text) => text.replace(/^ {2}"?55"?:\n( {4}.*\n|\n)*/m, ''),
    names: [/content\/plan\/text\/kk\.yaml/, /55/],
  },
  {
    what: 'a list that is not what was imported',
    file: 'content/agencies/2026-01-01/source.yaml',
    change: (text) => text.replace(/^rows: .*$/m, 'rows: 7'),
    names: [/content\/agencies\/2026-01-01\/normalised\.csv/, /expected 7 agencies/],
  },
];

const before = 'the site built before';

function builtBefore(context: TestContext): string {
  const copy = projectCopy(context);
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist', 'index.html'), before);
  return copy;
}

function assertAsItWas(copy: string): void {
  assert.deepEqual(readdirSync(join(copy, 'dist')), ['index.html']);
  assert.equal(readFileSync(join(copy, 'dist', 'index.html'), 'utf8'), before);
  assert.ok(!readdirSync(copy).includes('.build'), 'a half-built site was left behind');
}

test('broken content stops the build, names every place at once and leaves the site as it was', (context) => {
  const copy = builtBefore(context);
  for (const { file, change } of damages) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(change(text), text, `${file} could not be damaged`);
    writeFileSync(path, change(text));
  }
  const { code, output } = buildIn(copy);
  assert.equal(code, 1, output);
  for (const { what, names } of damages) {
    for (const name of names) assert.match(output, name, `${what} is not named`);
  }
  assertAsItWas(copy);
});

test('a page that fails half-way through the build leaves the site as it was', (context) => {
  const copy = builtBefore(context);
  const page = "---\nthrow new Error('the lamp is out');\n---\n";
  writeFileSync(join(copy, 'src', 'pages', 'zzz.astro'), page);
  const { code, output } = buildIn(copy);
  assert.equal(code, 1, output);
  assert.match(output, /the lamp is out/);
  assert.match(output, /rendering \/zzz/);
  assertAsItWas(copy);
});
