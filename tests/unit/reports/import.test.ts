import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { receivedProblems } from '#src/commands/content/received-problems.ts';
import { report as schema, type Report } from '#src/schemas/report.ts';
import { fingerprint } from '../../support/project-copy.ts';
import { about, importProject, rows, table } from '../../support/report-tables.ts';

const good = table(rows.first, rows.part, rows.last);
const rowOf = (text: string, id: string) =>
  schema.parse(parse(text)).measures.find(({ measure }) => measure === id);
const statuses = (text: string) => (parse(text) as Report).measures.map(({ status }) => status);

test('what a body says becomes its statement, in its words, and never a status', async (context) => {
  const { project, reports, take, report } = await importProject(context);
  const before = report();
  const { refused, printed } = await take(good);
  assert.equal(refused, '');
  assert.match(printed, /table\.csv: 3 statements, nothing to correct/);
  assert.match(printed, /\+ 5\.1 {2}\[in-progress\] на исполнении\. Учебная работа идёт/);
  const [own] = rowOf(report(), '7')?.statements ?? [];
  assert.deepEqual([own?.body, own?.by.en], ['mia', 'Ministry of Internal Affairs']);
  assert.deepEqual([own?.title, own?.date], [about.title, about.date]);
  assert.deepEqual([own?.claims, own?.address], ['completed', 'https://sample.example/7']);
  assert.deepEqual(own?.says, { lang: 'ru', text: 'Исполнено. Учебная проверка проведена' });
  const last = rowOf(report(), '4');
  assert.deepEqual(last?.statements[0]?.says, { lang: 'ru', text: 'Не исполнено' });
  assert.deepEqual([last.statements[0].address, last.changed], [about.address, '2026-03-01']);
  assert.deepEqual(statuses(report()), statuses(before));
  assert.deepEqual(report().match(/#.*/g), before.match(/#.*/g));
  const [name = ''] = readdirSync(join(reports, '2025', 'received'));
  assert.equal(name, `${own.file?.sha256.slice(0, 12)}.csv`);
  assert.deepEqual(receivedProblems(project), []);
  writeFileSync(join(reports, '2025', 'received', name), 'other');
  assert.match(receivedProblems(project)[0]?.expected ?? '', /table\.csv.*received/);
});

test('the same table again changes nothing, and with other details it is refused', async (context) => {
  const { reports, take } = await importProject(context);
  await take(good);
  const before = fingerprint(reports);
  assert.match((await take(good)).printed, /has all of this already\. Nothing was changed/);
  assert.match(
    (await take(good, { date: '2026-02-11' })).refused,
    /imported before;.* 7, 5\.1, 4\./,
  );
  assert.deepEqual(fingerprint(reports), before);
});

test('a later table stands beside the earlier one, and what it adds is told first', async (context) => {
  const { take, report } = await importProject(context);
  await take(good);
  const { printed, refused } = await take(table('5.1;;Орындалды;Жұмыс аяқталды;'), {
    date: '2026-02-20',
  });
  assert.equal(refused, '');
  assert.match(
    printed,
    /of 1 measures[^]*\+ 5\.1 {2}\[completed\][^]*beside that of 2026-02-10 \[in-progress\]/,
  );
  assert.match(printed, /no evidence is known/);
  const said = rowOf(report(), '5.1')?.statements.map(({ date, says }) => [
    date,
    'lang' in says && says.lang,
  ]);
  assert.deepEqual(said, [
    ['2026-02-10', 'ru'],
    ['2026-02-20', 'kk'],
  ]);
});

test('warnings have to be accepted', async (context) => {
  const { reports, take } = await importProject(context);
  const before = fingerprint(reports);
  const doubtful = table(
    rows.first,
    '6;;Исполнено;Учебная мера другого органа;',
    '3;Учебное;;;',
    'Раздел;;;;',
  );
  const { refused, printed } = await take(doubtful);
  assert.match(refused, /0 errors, 3 warnings:.*--accept-warnings/s);
  assert.match(printed, /makes the body responsible\n.*\n {4}row 3: “6”/);
  assert.match(printed, /expected a status or a text\n.*\n {4}row 4: “3”/);
  assert.match(printed, /a measure or an empty row\n.*\n {4}row 5: “Раздел”/);
  assert.deepEqual(fingerprint(reports), before);
  assert.equal((await take(doubtful, { acceptWarnings: true })).refused, '');
});

test('a closed year takes in a table only for an announced edition', async (context) => {
  const { reports, take, write } = await importProject(context);
  write('reports/2025/edition.yaml', 'edition: 1\nclosedOn: 2026-03-01\nsha256: {}\n');
  write('corrections.yaml', '[]\n');
  const before = fingerprint(reports);
  assert.match((await take(good)).refused, /closed on 2026-03-01[^]*edition: 2/);
  assert.deepEqual(fingerprint(reports), before);
  const words = '{kk: a, ru: b, en: c}';
  write(
    'corrections.yaml',
    `- {date: 2026-03-09, page: /reports/2025/, report: {year: 2025, edition: 2}, wrong: ${words}, since: 2026-03-01, done: ${words}}\n`,
  );
  assert.match((await take(good)).printed, /Next: npm run report:close -- 2025/);
});

test('the body, the day and the year are checked before the file is read', async (context) => {
  const { take } = await importProject(context);
  assert.match((await take(good, { body: 'mvd' })).refused, /no body "mvd"[^]* mia: МВД/);
  assert.match((await take(good, { date: '2026-03-02' })).refused, /has not come yet/);
  assert.match((await take(good, { year: 2031 })).refused, /no year of the Plan/);
  assert.match((await take(good, { year: 2026 })).refused, /2026\/report\.yaml\n.*to be there/);
  assert.match((await take(good, { file: '/nowhere.csv' })).refused, /cannot be read: ENOENT/);
});
