import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementOptions } from '#src/commands/reports/import-options.ts';
import { readReportAliases } from '#src/commands/reports/read-report-aliases.ts';
import { headerFinder } from '#src/commands/reports/statement-header.ts';
import { reportProject } from '../../support/report-project.ts';
import { about } from '../../support/report-tables.ts';
import { root } from '../../support/source-files.ts';

const { year, ...said } = about;
const all = Object.entries({ ...said, year: String(year) }).flatMap(([name, value]) => [
  `--${name}`,
  value,
]);

test('everything that is missing or wrong is asked for in one message', async (context) => {
  const { run } = reportProject(context);
  const asked = async (...parameters: string[]) => {
    const { refused } = await run(() => statementOptions(parameters));
    return [...refused.matchAll(/^ {2}(\S+):/gm)].map(([, name]) => name);
  };
  const options = ['--year', '--body', '--date', '--address', '--title'];
  assert.deepEqual(await asked(), ['FILE', ...options]);
  assert.deepEqual(await asked('a.csv', ...all, '--date', '2026-02-30'), ['--date']);
  assert.deepEqual(await asked('a.csv', ...all, '--date', '10.02.2026'), ['--date']);
  const wrong = ['--address', 'gov.kz', '--year', '26', '--body', 'МВД'];
  assert.deepEqual(await asked('a.csv', ...all, ...wrong), ['--year', '--body', '--address']);
  assert.match((await run(() => statementOptions(['--boddy', 'x']))).refused, /--boddy[^]*Usage:/);
  assert.match((await run(() => statementOptions(['a', 'b', ...all]))).refused, /not also b/);
  const good = { ...about, file: '/a.csv', acceptWarnings: true };
  assert.deepEqual(statementOptions(['/a.csv', ...all, '--accept-warnings']), good);
});

test('a word with two meanings is refused', async (context) => {
  const { project, write, run } = reportProject(context);
  const words = 'columns: {measure: [a], status: [b], text: [c], address: [d]}\nignored: [e]';
  const statuses = 'completed: [f], in-progress: [g], not-completed: [h], not-due: [i]';
  write('reports/columns.yaml', `${words}\nstatuses: {${statuses}, not-started: [F]}\n`);
  const { refused } = await run(() => readReportAliases(project));
  assert.match(refused, /statuses: expected "f" in one place only[^]*"F"/);
});

test('headings are recognised in one row or two, in Kazakh, Russian and English', () => {
  const headerOf = headerFinder(readReportAliases(root));
  const columns = { measure: 0, status: 1, text: 2, address: 3 };
  const rows = [
    ['Р/с №', 'Орындалу мәртебесі', 'Атқарылған жұмыс', 'Сілтеме'],
    ['№ п/п', 'СТАТУС исполнения', 'Информация\nоб исполнении', 'Ссылка (при наличии)'],
    ['Measure No.', 'Status', 'Progress', 'Link'],
  ];
  for (const row of rows) {
    assert.deepEqual(headerOf([['Title'], row, ['1']]).columns, columns, row.join());
  }
  const pair = headerOf([
    ['№', 'Исполнение', '', ''],
    ['', 'Статус', 'Информация', 'Ссылка'],
  ]);
  assert.deepEqual([pair.row, pair.columns], [2, columns]);
});
