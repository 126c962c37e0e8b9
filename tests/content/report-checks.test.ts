import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureProblems } from '#src/commands/content/figure-problems.ts';
import type { Problem } from '#src/commands/content/problem.ts';
import { readContent, type Content } from '#src/commands/content/read-content.ts';
import { reportProblems } from '#src/commands/content/report-problems.ts';

const content = readContent(process.cwd(), []);

/** What the checks find after `change`, as `key: expected`. */
function after(change: (content: Content) => void): string[] {
  const changed = structuredClone(content);
  change(changed);
  const problems: Problem[] = [...reportProblems(changed), ...figureProblems(changed)];
  return problems.map(({ key, expected }) => `${key}: ${expected}`);
}

const report = ({ reports }: Content) => reports['2025'] ?? assert.fail('no report of 2025');
const row = (all: Content, id: string) =>
  report(all).measures.find(({ measure }) => measure === id) ?? assert.fail(`no row ${id}`);
const figure = ({ figures }: Content, id: string) =>
  figures['2025']?.find((one) => one.id === id) ?? assert.fail(`no figure ${id}`);

test('a report that leaves out, repeats or moves a measure is refused', () => {
  assert.deepEqual(
    after(() => undefined),
    [],
  );
  assert.deepEqual(
    after((all) => report(all).measures.pop()),
    ['measures.55: is missing'],
  );
  assert.deepEqual(
    after((all) => report(all).measures.reverse()),
    ['measures.55: is not in the order of the Plan'],
  );
  assert.deepEqual(
    after((all) => (row(all, '54').measure = '55')),
    ['55: expected each id once', 'measures.54: is missing'],
  );
});

test('evidence meets obligations of its own measure only, and names what exists', () => {
  const [evidence] = row(content, '15').evidence;
  assert.ok(evidence);
  const meets = (id: string, ids: string[]) =>
    after((all) => (row(all, id).evidence = [{ ...evidence, meets: ids }]));
  assert.deepEqual(meets('15', ['15-2026-01-20']), []);
  assert.deepEqual(meets('5.3', ['5.3-2026-01-20']), []);
  for (const [id, wrong] of [
    ['15', '16-2026-01-20'],
    ['15', '15-2026-01-21'],
    ['5', '5-2026-01-20'],
    ['22', '22-2025-12-31'],
  ] as const) {
    const expected = `measures.${id}.meets: "${wrong}" is no obligation of this measure`;
    assert.deepEqual(meets(id, [wrong]), [expected]);
  }
  assert.deepEqual(
    after((all) => {
      row(all, '15').evidence = [{ ...evidence, body: 'nobody', facts: ['E99'], date: '2027' }];
    }),
    [
      'measures.15.body: there is no body "nobody"',
      'measures.15.facts: there is no fact "E99"',
      'measures.15: 2027 is later than asOf, 2026-11-22',
    ],
  );
});

test('a figure stands once, is defined, adds up, and is contradicted from both sides', () => {
  assert.deepEqual(
    after((all) => (figure(all, 'crimes-2025').contradicts = [])),
    ['offences-2025.contradicts: "crimes-2025" does not name this figure in return'],
  );
  assert.deepEqual(
    after((all) => (figure(all, 'served-2025').value = 170)),
    [
      'served-2025.breakdowns.1: parts by sex and age make 171, the value is 170',
      'served-2025.breakdowns.2: parts by citizenship make 171, the value is 170',
    ],
  );
  assert.deepEqual(
    after((all) => (figure(all, 'channels-2025').definition = 'police')),
    ['channels-2025.definition: there is no definition "police"'],
  );
  assert.deepEqual(
    after((all) => (figure(all, 'channels-2025').period = '2026-Q1')),
    ['channels-2025.period: does not end in 2025'],
  );
  assert.deepEqual(
    after((all) => all.figures['2026']?.push(figure(all, 'channels-2025'))),
    ['channels-2025: expected each id once', 'channels-2025.period: does not end in 2026'],
  );
});
