import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fullLocaleCodes, sourceLocale } from '#src/locales.ts';
import type { Fact } from '#src/schemas/fact.ts';
import type { Figure } from '#src/schemas/figure.ts';
import { sourceFiles } from '../support/source-files.ts';

const facts = sourceFiles('content/facts.yaml').flatMap(({ text }) => parse(text) as Fact[]);
const figures = sourceFiles('content/reports/*/figures.yaml').flatMap(
  ({ text }) => parse(text) as Figure[],
);

/** The texts of content/reports/, by folder and language, without front matter. */
const texts = sourceFiles('content/reports/*/*.mdx').map(({ path, text }) => {
  const [, , folder = '', name = ''] = path.split('/');
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  return { path, folder, locale: name.replace('.mdx', ''), body };
});
type Text = (typeof texts)[number];

const original = (text: Text) =>
  texts.find(({ folder, locale }) => folder === text.folder && locale === sourceLocale) ?? text;

/** What differs from the Russian text in what `of` sees of it. */
function differences(of: (text: Text) => string[]): string {
  return texts
    .filter((text) => of(text).join(' ') !== of(original(text)).join(' '))
    .map((text) => `${text.path}: ${of(text).join(' ')}, expected ${of(original(text)).join(' ')}`)
    .join('\n');
}

/** Whether a sentence has a count: 110999 as 110,999, 156700 as 156.7 thousand, 1400000000 as 1.4 bn. */
function says(sentence: string, count: number): boolean {
  const numbers = sentence.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').match(/\d+(\.\d+)?/g) ?? [];
  const written = [
    count,
    ...(sentence.includes(' thousand ') ? [count / 1e3] : []),
    ...(sentence.includes(' bn ') ? [count / 1e9] : []),
  ];
  return numbers.some((number) => written.includes(Number(number)));
}

test('every figure, and every part of it that is not our arithmetic, is in a fact that it cites', () => {
  assert.ok(figures.length > 20);
  const offenders = figures.flatMap(({ id, value, breakdowns = [], facts: cited }) => {
    const parts = breakdowns
      .flatMap((breakdown) => breakdown.parts)
      .filter(({ name }) => !name.en.endsWith('(our arithmetic)'))
      .flatMap((part) => (part.value === 'suppressed' ? [] : [part.value]));
    const statements = facts.filter((fact) => cited.includes(fact.id)).map(({ fact }) => fact);
    return [value, ...parts]
      .filter((count) => !statements.some((statement) => says(statement, count)))
      .map((count) => `${id}: ${count} is not in ${cited.join(', ')}`);
  });
  assert.equal(offenders.join('\n'), '');
});

test('every definition of an indicator is used by a figure', () => {
  const indicators = sourceFiles('content/reports/indicators.yaml').flatMap(
    ({ text }) => parse(text) as { id: string; definitions: { id: string }[] }[],
  );
  const used = new Set(figures.map(({ indicator, definition }) => `${indicator} ${definition}`));
  const all = indicators.flatMap(({ id, definitions }) =>
    definitions.map((definition) => `${id} ${definition.id}`),
  );
  assert.deepEqual(
    all.filter((name) => !used.has(name)),
    [],
  );
});

test('translations have the figures, measures and sources of the Russian text, in its order', () => {
  const components = ({ body }: Text) => body.match(/<[A-Z][^>]*>/g) ?? [];
  assert.equal(texts.length, fullLocaleCodes.length * 4);
  assert.equal(differences(components), '');
});

test('translations have the years, dates and acts of the Russian text', () => {
  const numbers = ({ body }: Text) => body.replace(/<[^>]*>/g, ' ').match(/\d+/g) ?? [];
  assert.equal(
    differences((text) => numbers(text).sort()),
    '',
  );
});

test('findings have the same headings in each year, at most four', () => {
  const headings = ({ body }: Text) => body.match(/^#+ .*$/gm) ?? [];
  for (const locale of fullLocaleCodes) {
    const years = texts.filter((text) => text.locale === locale && /^\d+$/.test(text.folder));
    const [first = [], ...others] = years.map(headings);
    assert.ok(first.length > 0 && first.length <= 4, `${locale} has ${first.length}`);
    for (const other of others) assert.deepEqual(other, first);
  }
});

test('a reader who reads only the beginning learns how much was not found', () => {
  const words: Readonly<Record<string, RegExp>> = {
    kk: /дәлел таппадық/,
    ru: /подтверждений мы (пока )?не нашли/,
    en: /found no public evidence/,
  };
  const offenders = texts.filter(({ folder, locale, body }) => {
    const [beginning = ''] = body.trim().split('\n\n');
    return folder !== 'method' && !words[locale]?.test(beginning);
  });
  assert.deepEqual(
    offenders.map(({ path }) => path),
    [],
  );
});
