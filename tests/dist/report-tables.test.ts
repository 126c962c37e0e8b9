import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullLocaleCodes } from '#src/locales.ts';
import { builtPages, report } from '../support/built-site.ts';
import { builtTable, plainCell } from '../support/built-table.ts';
import { figures, obligations, pageAt, reports } from '../support/published-reports.ts';

const cells = (file: string, ...columns: string[]) =>
  builtTable(file).map((row) => columns.map((column) => plainCell(row[column])));

test('the table of a year says the same as its JSON', () => {
  for (const { year, measures } of reports) {
    const expected = measures.map(({ measure, status, evidence, obligations: own, because }) => [
      ...[measure, status, String(evidence.length), because?.kk ?? ''],
      String(own.filter(({ state }) => state === 'overdue').length),
    ]);
    const columns = ['measure', 'status', 'evidence', 'because_kk', 'obligations_overdue'];
    assert.deepEqual(cells(`data/reports/${year}.csv`, ...columns), expected);
  }
});

test('the table of figures says the same as its JSON', () => {
  const expected = figures.map(({ id, value, period, asOf, definitionName }) => [
    ...[id, String(value), period, asOf, definitionName.en],
  ]);
  const columns = ['id', 'value', 'period', 'as_of', 'definition_en'];
  assert.deepEqual(cells('data/figures.csv', ...columns), expected);
});

test('the table of obligations has each once, with the state that the reports give it', () => {
  const states = new Map(
    reports.flatMap(({ measures }) =>
      measures.flatMap((row) => row.obligations.map(({ id, state }) => [id, state] as const)),
    ),
  );
  const rows = cells('data/reports/obligations.csv', 'id', 'state');
  assert.deepEqual(
    rows.map(([id]) => id),
    obligations.map(({ id }) => id),
  );
  assert.deepEqual(
    rows.filter(([id = '', state]) => (states.get(id) ?? state) !== state),
    [],
  );
});

test('a filtered page lists exactly the measures that its address names', () => {
  const offenders = fullLocaleCodes.flatMap((locale) =>
    reports.flatMap(({ year, measures }) =>
      [...new Set(measures.map(({ status }) => status))].flatMap((status) => {
        const where = `/${locale}/reports/${year}/status/${status}/`;
        const shown = pageAt(where)
          .document.querySelectorAll('[aria-labelledby="measures"] li > a')
          .map((link) => link.getAttribute('href')?.split('/').at(-2));
        const own = measures.filter((row) => row.status === status);
        const expected = own.map(({ measure }) => measure);
        return shown.join() === expected.join() ? [] : [{ what: shown.join(), where }];
      }),
    ),
  );
  assert.equal(report(offenders), '');
  assert.ok(builtPages().some(({ address }) => /\/reports\/\d+\/body\//.test(address)));
});
