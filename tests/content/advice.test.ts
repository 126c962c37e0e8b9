import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { test } from 'node:test';
import { parse } from 'yaml';
import { sourceMarks } from '#src/lib/source-marks.ts';
import { localeCodes, sourceLocale } from '#src/locales.ts';
import { root } from '../support/source-files.ts';

interface Text {
  file: string;
  data: { title: string; facts: string[]; updated: string; reviewBy: string };
  body: string;
}

function texts(locale: string): Text[] {
  return globSync(`content/advice/${locale}/*.mdx`, { cwd: root }).map((file) => {
    const [, front = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    return { file, data: parse(front) as Text['data'], body };
  });
}

const all = localeCodes.flatMap(texts);
const offenders = (wrong: (text: Text) => string[]) =>
  all.flatMap((text) => wrong(text).map((what) => `${text.file}: ${what}`)).join('\n');

test('there is advice, and every language has the same pages', () => {
  const slugs = (locale: string) =>
    texts(locale)
      .map(({ file }) => basename(file))
      .sort();
  assert.ok(slugs(sourceLocale).length > 0);
  for (const code of localeCodes) assert.deepEqual(slugs(code), slugs(sourceLocale), code);
});

test('every fact that a page names is cited in its text, and the other way round', () => {
  const wrong = ({ data, body }: Text) => {
    const cited = sourceMarks(body).flatMap(({ kind, of }) => (kind === 'id' ? [of] : []));
    return [
      ...cited.filter((id) => !data.facts.includes(id)).map((id) => `cites ${id} unnamed`),
      ...data.facts.filter((id) => !cited.includes(id)).map((id) => `names ${id} uncited`),
    ];
  };
  assert.equal(offenders(wrong), '');
});

test('translations cite the same sources in the same order as the source text', () => {
  const marks = new Map(
    texts(sourceLocale).map(({ file, body }) => [basename(file), sourceMarks(body)]),
  );
  for (const { file, body } of all) {
    assert.deepEqual(sourceMarks(body), marks.get(basename(file)), file);
  }
});

test('every page says what to do, what to know and who can help, under headings of one level', () => {
  const wrong = ({ body }: Text) => {
    const levels = [...body.matchAll(/^(#+) /gm)].map(([, level = '']) => level.length);
    return levels.length === 3 && levels.every((level) => level === 2) ? [] : [levels.join(' ')];
  };
  assert.equal(offenders(wrong), '');
});

test('no number to ring is typed into a text', () => {
  const contacts = parse(readFileSync(join(root, 'content/contacts.yaml'), 'utf8')) as {
    number: string;
  }[];
  const wrong = ({ body }: Text) =>
    contacts
      .filter(({ number }) => new RegExp(`(^|[^\\d])${number}([^\\d]|$)`).test(body))
      .map(({ number }) => `types ${number}`);
  assert.equal(offenders(wrong), '');
});

test('every page names the day by which it is to be read again', () => {
  assert.equal(
    offenders(({ data }) => (data.reviewBy > data.updated ? [] : ['reviewBy is not later'])),
    '',
  );
});
