import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { changeFolder } from '#src/commands/change-folder.ts';
import { startReport } from '#src/commands/reports/new.ts';
import { byNumber } from '#src/lib/plan.ts';
import { report } from '#src/schemas/report.ts';
import { reportProject } from '../../support/report-project.ts';
import { root } from '../../support/source-files.ts';

test('a new year has every row of the Plan in its order, without evidence, and no prose', async (context) => {
  const place = reportProject(context);
  const { refused, printed } = await place.run(() => startReport(place.project, 2027));
  assert.equal(refused, '');
  assert.match(printed, /60 rows/);
  assert.deepEqual(readdirSync(place.reports), ['2027']);
  assert.deepEqual(readdirSync(join(place.reports, '2027')), ['figures.yaml', 'report.yaml']);
  assert.deepEqual(parse(place.read('reports/2027/figures.yaml')), []);
  const own = report.parse(parse(place.read('reports/2027/report.yaml')));
  assert.deepEqual([own.year, own.edition, own.closed], [2027, 1, false]);
  const numbers = own.measures.map(({ measure }) => measure);
  assert.equal(numbers.length, 60);
  assert.deepEqual(numbers, numbers.toSorted(byNumber));
  assert.ok(own.measures.every(({ status }) => status === 'no-evidence'));
});

test('each row says in comments what it is about and what falls due, by body and year', async (context) => {
  const place = reportProject(context);
  for (const year of [2024, 2026, 2027]) await place.run(() => startReport(place.project, year));
  const due = (year: number, id: string) =>
    new RegExp(`# ${id}\\. .+\n +# Due: (.*)\n +- measure: "${id}"`).exec(
      place.read(`reports/${year}/report.yaml`),
    )?.[1];
  assert.equal(due(2026, '4'), '2026-06-30 (mia, akimats); 2026-12-31 (mia, akimats)');
  assert.equal(due(2024, '2'), '2025-03-01 (mlspp)');
  assert.equal(due(2026, '2'), '2027-03-01 (mia)');
  assert.equal(due(2027, '2'), '2027-03-01 (mia)');
  assert.equal(due(2026, '5'), 'nothing dated');
  assert.equal(due(2026, '5.2'), '2027-01-20 (mia, nsc)');
  assert.equal(due(2026, '3'), 'nothing dated');
});

test('a year that is there, and one that is not of the Plan, are refused', async (context) => {
  const place = reportProject(context);
  mkdirSync(join(place.reports, '2026'));
  const refusal = async (year: number) =>
    (await place.run(() => startReport(place.project, year))).refused;
  assert.match(await refusal(2026), /2026 is there already/);
  assert.match(await refusal(2023), /from 2024 to 2027/);
  assert.match(await refusal(2028), /from 2024 to 2027/);
  assert.deepEqual(readdirSync(place.reports), ['2026']);
  assert.deepEqual(readdirSync(join(place.reports, '2026')), []);
});

test('the command says how it is used', () => {
  const command = join(root, 'src', 'commands', 'reports', 'new.ts');
  for (const said of [[], ['26'], ['2028']]) {
    const { status, stderr } = spawnSync(process.execPath, [command, ...said], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, said[0] === '2028' ? /no year of the Plan/ : /Usage: npm run report:new/);
  }
});

test('a folder keeps what it has, and is as before if a file cannot be written', async (context) => {
  const { write, reports } = reportProject(context);
  write('reports/2026/received/a.csv', 'a');
  const target = join(reports, '2026');
  await changeFolder(target, { 'new/b.csv': 'b' });
  assert.deepEqual(readdirSync(target), ['new', 'received']);
  await assert.rejects(changeFolder(target, { 'c.csv': 'c', 'received/a.csv/d': 'd' }));
  assert.deepEqual(readdirSync(target), ['new', 'received']);
  const writing = changeFolder(target, { 'e.csv': 'e' });
  process.kill(process.pid, 'SIGINT');
  await assert.rejects(writing, /Nothing was written/);
  assert.deepEqual(readdirSync(target), ['new', 'received']);
  assert.deepEqual(readdirSync(reports), ['2026']);
});
