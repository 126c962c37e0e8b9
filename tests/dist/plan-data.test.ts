import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullLocaleCodes } from '#src/locales.ts';
import { publishedBodies, publishedPlan } from '#src/schemas/published-plan.ts';
import { builtText, report, type Offender } from '../support/built-site.ts';
import { cellOf, planSource } from '../support/plan-source.ts';

const source = planSource();
const published = publishedPlan.parse(JSON.parse(builtText('data/plan.json')));
const order = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

test('plan.json has every measure once, in the decree’s order', () => {
  const ids = published.measures.map(({ id }) => id);
  assert.deepEqual(ids, source.measures.map(({ id }) => id).sort(order));
  assert.equal(ids.length, 60);
});

test('plan.json says of every measure what the content says', () => {
  const offenders = source.measures.flatMap((row) => {
    const measure = published.measures.find(({ id }) => id === row.id);
    const same: [string, unknown, unknown][] = [
      ['section', measure?.section, row.section],
      ['parent', measure?.parent ?? undefined, row.parent],
      [
        'completion',
        measure?.completionForm.map(({ kind }) => kind),
        cellOf(source, row, 'completion').neutral,
      ],
      ['deadline', measure?.deadline.kind, cellOf(source, row, 'deadline').neutral?.kind],
      ['cost', measure?.cost.kind, cellOf(source, row, 'cost').neutral],
      ['funding', measure?.funding.kind, cellOf(source, row, 'funding').neutral],
      ['misprints', measure?.misprints, row.misprints ?? []],
      [
        'responsible',
        measure?.responsible.map(({ body, byAgreement, years }) => ({ body, byAgreement, years })),
        cellOf(source, row, 'responsible').neutral?.map(({ body, byAgreement, years }) => ({
          body,
          byAgreement,
          years: years ?? null,
        })),
      ],
    ];
    return same.flatMap(([cell, got, expected]) => differs(`${row.id} ${cell}`, got, expected));
  });
  assert.equal(report(offenders), '');
});

test('plan.json has the words of every cell in every language', () => {
  const offenders = fullLocaleCodes.flatMap((locale) =>
    source.measures.flatMap((row) => {
      const measure = published.measures.find(({ id }) => id === row.id);
      const own = source.texts.get(locale)?.measures[row.id];
      const completion = cellOf(source, row, 'completion').words(locale);
      return [
        ...differs(`${row.id} title ${locale}`, measure?.title[locale], own?.title),
        ...differs(`${row.id} short ${locale}`, measure?.short[locale], own?.short),
        ...differs(
          `${row.id} completion ${locale}`,
          measure?.completionForm.map(({ text }) => text[locale]),
          completion,
        ),
        ...(['deadline', 'cost', 'funding'] as const).flatMap((cell) =>
          differs(
            `${row.id} ${cell} ${locale}`,
            measure?.[cell].text[locale],
            cellOf(source, row, cell).words(locale),
          ),
        ),
      ];
    }),
  );
  assert.equal(report(offenders), '');
});

test('bodies.json has every body with its names', () => {
  const { bodies } = publishedBodies.parse(JSON.parse(builtText('data/bodies.json')));
  const brief = ({
    id,
    kind,
    name,
    short,
  }: (typeof bodies)[number] | (typeof source.bodies)[number]) => ({
    id,
    kind,
    name: { ...name },
    short: { ...short },
  });
  const byId = (a: { id: string }, b: { id: string }) => order(a.id, b.id);
  assert.deepEqual(bodies.map(brief).sort(byId), source.bodies.map(brief).sort(byId));
});

function differs(where: string, got: unknown, expected: unknown): Offender[] {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  return a === b ? [] : [{ what: `is ${a}, expected ${b}`, where }];
}
