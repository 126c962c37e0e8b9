import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { addStatements } from '#src/commands/reports/add-statements.ts';
import { statement } from '#src/schemas/statement.ts';

const own = statement.parse({
  title: 'Учебный пример',
  address: 'https://sample.example/',
  date: '2026-02-10',
  by: { kk: 'a', ru: 'b', en: 'c' },
  says: { lang: 'ru', text: 'Учебный текст: не таков, # как кажется' },
  file: { name: 'a.csv', sha256: '0'.repeat(64) },
  body: 'mia',
});

/** As a person writes it. */
const text = `# top
year: 2026
measures:
  # of 1
  - measure: "1"   # beside
    because:
      ru: >-
        two lines
        of text
      kk: {a: 1}
    statements:
      # of the first statement
      - title: 'before'
      # below it
    # of changed
    changed: 2026-01-01
    # below 1

  # of 2
  - {measure: "2", status: no-evidence, changed: 2026-01-01}
  - # of 3
    measure: '3'
    statements: []
    changed:   2026-01-01
  # of 4
  - measure: "4"
    because: {ru:   "as it is"}
    changed: 2026-01-01
# end
`;

const add = (...ids: string[]) =>
  addStatements(text, new Map(ids.map((id) => [id, own])), '2026-03-01');

test('statements are added after those that are there, and the day is changed', () => {
  const before = parse(text) as { measures: { statements?: unknown[] }[] };
  const { facts, ...written } = own;
  assert.deepEqual(facts, []);
  const expected = before.measures.map((row, at) => ({
    ...row,
    ...(at < 3 ? { statements: [...(row.statements ?? []), written], changed: '2026-03-01' } : {}),
  }));
  assert.deepEqual(parse(add('1', '2', '3')), { ...before, measures: expected });
});

test('rows that are not concerned stay as they are written, and no comment is lost or doubled', () => {
  const parts = text.split('  # of 2\n');
  assert.ok(add('1').endsWith(`  # of 2\n${parts[1] ?? ''}`));
  assert.ok(add('2').startsWith(`${parts[0] ?? ''}  # of 2\n`));
  assert.match(add('3'), /because: \{ru: {3}"as it is"\}/);
  const comments = (of: string) => of.match(/# [a-z][\w ]*/g);
  for (const id of ['1', '2', '3', '4']) assert.deepEqual(comments(add(id)), comments(text), id);
});

test('a row that is not there is an error', () => {
  assert.throws(() => add('5'), /lacks a row/);
});
