import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullLocaleCodes } from '#src/locales.ts';
import { publishedObligations, publishedPlan } from '#src/schemas/published-plan.ts';
import { builtFiles, builtText, report } from '../support/built-site.ts';
import { builtTable, byteOrderMark, plainCell, type Row } from '../support/built-table.ts';

const tables = builtFiles('data/**/*.csv');
const { measures } = publishedPlan.parse(JSON.parse(builtText('data/plan.json')));
const { obligations } = publishedObligations.parse(JSON.parse(builtText('data/obligations.json')));
const joined = (items: readonly (string | undefined)[]) =>
  items.map((item) => item ?? '').join('; ');

function differences(rows: Row[], expected: Row[]): string {
  const offenders = expected.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, value]) => {
      const cell = rows[index]?.[column];
      return plainCell(cell) === value && cell !== undefined
        ? []
        : [
            {
              what: `is "${cell ?? 'missing'}", expected "${value}"`,
              where: `row ${index + 1}, ${column}`,
            },
          ];
    }),
  );
  assert.equal(rows.length, expected.length, 'rows');
  return report(offenders);
}

test('every table opens in a spreadsheet with its letters intact', () => {
  assert.ok(tables.length >= 2, `only ${tables.length} tables`);
  const offenders = tables.filter((file) => !builtText(file).startsWith(byteOrderMark));
  assert.deepEqual(offenders, []);
});

test('no cell of a table can become a formula', () => {
  const offenders = tables.flatMap((file) =>
    builtTable(file).flatMap((row, index) =>
      Object.entries(row)
        .filter(([, cell]) => /^[=+\-@\t\r＝＋－＠]/.test(cell))
        .map(([column, cell]) => ({
          what: cell.slice(0, 40),
          where: `${file}, row ${index + 1}, ${column}`,
        })),
    ),
  );
  assert.equal(report(offenders), '');
});

test('plan.csv says the same as plan.json', () => {
  const expected = measures.map((measure): Row => ({
    id: measure.id,
    parent: measure.parent ?? '',
    section: measure.section,
    responsible_ids: joined(measure.responsible.map(({ body }) => body)),
    deadline_kind: measure.deadline.kind,
    due: joined(measure.deadline.due),
    funding_kind: measure.funding.kind,
    ...Object.fromEntries(
      fullLocaleCodes.flatMap((locale) => [
        [`short_${locale}`, measure.short[locale]],
        [`title_${locale}`, measure.title[locale]],
        [
          `completion_form_${locale}`,
          joined(measure.completionForm.map(({ text }) => text[locale])),
        ],
        [`responsible_${locale}`, joined(measure.responsible.map(({ text }) => text[locale]))],
        [`deadline_${locale}`, measure.deadline.text[locale]],
        [`cost_${locale}`, measure.cost.text[locale]],
        [`funding_${locale}`, measure.funding.text[locale]],
        [`address_${locale}`, measure.addresses[locale]],
      ]),
    ),
  }));
  assert.equal(differences(builtTable('data/plan.csv'), expected), '');
});

test('obligations.csv says the same as obligations.json', () => {
  const expected = obligations.map((obligation): Row => ({
    id: obligation.id,
    measure: obligation.measure ?? '',
    clause: obligation.clause ?? '',
    due: obligation.due,
    precision: obligation.precision,
    covers: String(obligation.covers),
    bodies: joined(obligation.bodies),
    ...Object.fromEntries(
      fullLocaleCodes.map((locale) => [`what_${locale}`, obligation.what[locale]]),
    ),
  }));
  assert.equal(differences(builtTable('data/obligations.csv'), expected), '');
});
