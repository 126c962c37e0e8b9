import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { publishedPlan } from '#src/schemas/published-plan.ts';
import { builtPages, builtText, report } from '../support/built-site.ts';
import { figures, obligations, pageAt, reports, rowsOf } from '../support/published-reports.ts';

const plan = publishedPlan.parse(JSON.parse(builtText('data/plan.json')));
const parents = new Map(plan.measures.map(({ id, parent }) => [id, parent]));

test('every measure has one status in every year', () => {
  assert.ok(reports.length >= 3);
  const ids = plan.measures.map(({ id }) => id);
  for (const { year, measures } of reports)
    assert.deepEqual(
      measures.map(({ measure }) => measure),
      ids,
      String(year),
    );
});

test('no status but "no evidence" stands without evidence, and no evidence without date and address', () => {
  const offenders = reports.flatMap(({ year, measures }) =>
    measures
      .filter(({ status, evidence }) => (status === 'no-evidence') !== (evidence.length === 0))
      .map(({ measure, status }) => ({ what: status, where: `${year}, ${measure}` })),
  );
  assert.equal(report(offenders), '');
});

test('the totals of a year’s page are those of its data, and add up to all measures', () => {
  const offenders = reports.flatMap(({ year, measures }) => {
    const counted = measures.filter(({ measure }) => parents.get(measure) === null);
    const expected = executionStatuses.map(
      (status) => counted.filter((row) => row.status === status).length,
    );
    assert.equal(
      expected.reduce((sum, count) => sum + count, 0),
      55,
    );
    return fullLocaleCodes.flatMap((locale) => {
      const where = `/${locale}/reports/${year}/`;
      const shown = rowsOf(pageAt(where), '[aria-labelledby="status"] li').map((row) =>
        Number(/^\d+/.exec(row)?.[0]),
      );
      return shown.join() === expected.join() ? [] : [{ what: shown.join(), where }];
    });
  });
  assert.equal(report(offenders), '');
});

test('an obligation is overdue exactly if its day has passed and no evidence shows it to be met', () => {
  const met = new Set(
    reports.flatMap(({ measures }) =>
      measures.flatMap(({ evidence }) => evidence.flatMap(({ meets }) => meets)),
    ),
  );
  const offenders = reports.flatMap(({ year, countedOn, measures }) =>
    measures.flatMap(({ measure, obligations: own }) => {
      const expected = obligations
        .filter((duty) => duty.measure === measure && duty.covers === year)
        .map(({ id, due }) => [id, met.has(id) ? 'met' : due < countedOn ? 'overdue' : 'ahead']);
      const found = own.map(({ id, state }) => [id, state]);
      return JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [{ what: JSON.stringify(found), where: `${year}, ${measure}` }];
    }),
  );
  assert.equal(report(offenders), '');
});

test('a figure on a page is that of the data, wherever it stands', () => {
  const digits = (text: string) => text.replace(/\D/g, '');
  const offenders = builtPages().flatMap(({ address, document }) =>
    document.querySelectorAll('main .flow a[href*="/reports/figures/"]').flatMap((link) => {
      const id = link.getAttribute('href')?.split('/').at(-2);
      const figure = figures.find((one) => one.id === id);
      return digits(link.text) === String(figure?.value)
        ? []
        : [{ what: `${String(id)} is ${link.text}`, where: address }];
    }),
  );
  assert.equal(report(offenders), '');
  const named = new Set(
    rowsOf(pageAt('/ru/reports/2025/'), 'main .flow a[href*="/reports/figures/"]'),
  );
  assert.ok(named.size > 3, 'the findings of 2025 name figures');
});

test('a contradiction is shown from both sides', () => {
  const offenders = figures.flatMap((figure) =>
    figure.contradicts.flatMap(({ figure: id }) => {
      const other = figures.find((one) => one.id === id);
      const returned = other?.contradicts.some((one) => one.figure === figure.id);
      const links = pageAt(`/en/reports/figures/${figure.id}/`).document.querySelectorAll(
        'table a[href*="/reports/figures/"]',
      );
      const shown = links.some((link) => link.getAttribute('href')?.includes(`/${id}/`));
      return returned && shown ? [] : [{ what: `not with ${id}`, where: figure.id }];
    }),
  );
  assert.equal(report(offenders), '');
  assert.ok(figures.some(({ contradicts }) => contradicts.length > 0));
});
