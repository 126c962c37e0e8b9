import assert from 'node:assert/strict';
import { basename } from 'node:path/posix';
import { test } from 'node:test';
import { sourceFiles, type SourceFile } from '../support/source-files.ts';

/** A kind of file, the most lines that one may have, and the most that the middle one may have. */
interface Kind {
  name: string;
  files: SourceFile[];
  limit: number;
  median: number;
}

const kinds: Kind[] = [
  {
    name: 'page',
    files: sourceFiles('src/pages/**/*.{astro,ts}'),
    limit: 30,
    median: 15,
  },
  {
    name: 'component',
    files: sourceFiles('src/{components,layouts}/**/*.astro'),
    limit: 80,
    median: 40,
  },
  {
    name: 'TypeScript file',
    files: sourceFiles('src/**/*.{ts,mjs}').filter(({ path }) => !path.startsWith('src/pages/')),
    limit: 120,
    median: 40,
  },
];

const lineCount = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

function tooLong(files: SourceFile[], limit: number): string[] {
  return files
    .map((file) => ({ path: file.path, lines: lineCount(file) }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${lines - limit} too many`);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.floor((sorted.length - 1) / 2);
  return ((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2;
}

test('no source file is longer than its kind may be', () => {
  const offenders = kinds.flatMap(({ files, limit }) => tooLong(files, limit));
  assert.equal(offenders.join('\n'), '');
});

test('no test file is longer than a TypeScript file may be', () => {
  assert.equal(tooLong(sourceFiles('tests/**/*.ts'), 120).join('\n'), '');
});

for (const { name, files, median: most } of kinds) {
  test(`the middle ${name} has at most ${most} lines`, () => {
    assert.ok(files.length > 0, `there is no ${name}`);
    const middle = median(files.map(lineCount));
    assert.ok(middle <= most, `the middle ${name} of ${files.length} has ${middle} lines`);
  });
}

test('files are named for what they are about', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|misc|shared)([/.-]|$)/i;
  const offenders = sourceFiles('{src,tests}/**/*.{ts,mjs,astro,css}').flatMap(({ path }) => {
    const name = basename(path);
    const isComponent = path.endsWith('.astro') && !path.startsWith('src/pages/');
    const expected = isComponent ? /^[A-Z][A-Za-z0-9]*\.astro$/ : /^\[?[a-z0-9.[\]-]+$/;
    if (vague.test(path)) return [`${path}: the name says nothing`];
    if (!expected.test(name)) return [`${path}: ${isComponent ? 'PascalCase' : 'kebab-case'}`];
    return [];
  });
  assert.equal(offenders.join('\n'), '');
});

test('only what an old Node has to run is plain JavaScript', () => {
  const plain = sourceFiles('{src,tests}/**/*.{js,mjs,cjs}').map(({ path }) => path);
  assert.deepEqual(plain, ['src/commands/bootstrap.mjs']);
});

test('styles name no physical side, so that Arabic mirrors them', () => {
  const physical =
    /(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?|left|right|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/g;
  const offenders = sourceFiles('src/**/*.{css,astro}').flatMap(({ path, text }) => {
    const styles = path.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? '');
    const found = styles.flatMap((style) => [...style.matchAll(physical)]);
    return found.map(([words]) => `${path}: ${words}`);
  });
  assert.equal(offenders.join('\n'), '');
});
