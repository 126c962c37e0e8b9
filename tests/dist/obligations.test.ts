import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedObligations } from '#src/schemas/published-plan.ts';
import { builtText, report } from '../support/built-site.ts';
import { cellOf, planSource } from '../support/plan-source.ts';

const source = planSource();
const { obligations } = publishedObligations.parse(JSON.parse(builtText('data/obligations.json')));
const bodyIds = new Set(source.bodies.map(({ id }) => id));

test('every dated measure owes something, and no continuous one does', () => {
  const owing = new Set(obligations.map(({ measure }) => measure));
  const parents = new Set(source.measures.map(({ parent }) => parent));
  const offenders = source.measures
    .filter(({ id }) => !parents.has(id))
    .filter((row) => {
      const dated = cellOf(source, row, 'deadline').neutral?.kind !== 'continuous';
      return owing.has(row.id) !== dated;
    })
    .map(({ id }) => id);
  assert.deepEqual(offenders, []);
});

test('a measure due twice a year owes six times, yearly three times, once one time', () => {
  const times = {
    once: 1,
    'yearly-by': 3,
    yearly: 3,
    'yearly-in': 3,
    'half-yearly': 6,
    continuous: 0,
  };
  const parents = new Set(source.measures.map(({ parent }) => parent));
  const offenders = source.measures.flatMap((row) => {
    const kind = cellOf(source, row, 'deadline').neutral?.kind ?? 'continuous';
    const count = obligations.filter(({ measure }) => measure === row.id).length;
    const expected = parents.has(row.id) ? 0 : times[kind];
    return count === expected
      ? []
      : [{ what: `${kind}: ${count} instead of ${expected}`, where: row.id }];
  });
  assert.equal(report(offenders), '');
});

test('every duty of the decree’s clauses is owed on its dates', () => {
  const owed = obligations.flatMap(({ clause, due }) =>
    clause === null ? [] : [`${clause} ${due}`],
  );
  const expected = source.decree.duties.flatMap(({ clause, due }) =>
    due.map((day) => `${clause} ${day}`),
  );
  assert.deepEqual(owed.sort(), expected.sort());
});

test('every obligation has an id of its own, a date of the Plan’s time and a body that is known', () => {
  const ids = obligations.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const offenders = obligations
    .filter(
      ({ due, bodies }) =>
        !/^202[4-7]-/.test(due) || bodies.length === 0 || bodies.some((id) => !bodyIds.has(id)),
    )
    .map(({ id, due, bodies }) => ({ what: `${due} ${bodies.join(' ')}`, where: id }));
  assert.equal(report(offenders), '');
});
