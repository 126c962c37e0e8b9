import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { editionProblems } from '#src/commands/content/edition-problems.ts';
import { closeReport } from '#src/commands/reports/close.ts';
import { startReport } from '#src/commands/reports/new.ts';
import { edition } from '#src/schemas/edition.ts';
import { fingerprint } from '../../support/project-copy.ts';
import { reportProject, writeProse } from '../../support/report-project.ts';

const texts = '{kk: a, ru: b, en: c}';
const correction = (number: number) =>
  `- {date: 2026-03-09, page: /reports/2025/, report: {year: 2025, edition: ${number}}, wrong: ${texts}, since: 2026-03-01, done: ${texts}}\n`;

/** A project whose summary of 2025 can be closed. */
async function finished(context: TestContext) {
  const place = reportProject(context);
  await place.run(() => startReport(place.project, 2025));
  writeProse(place, 2025);
  const close = (day: string) => place.run(() => closeReport(place.project, 2025, day));
  const problems = () =>
    editionProblems(place.project).map(({ file, expected }) => `${file} ${expected}`);
  return { ...place, close, problems };
}

test('a closed year names its edition, its day and the checksum of each file', async (context) => {
  const { close, problems, read, reports } = await finished(context);
  const comments = read('reports/2025/report.yaml').match(/#.*/g);
  const { refused, printed } = await close('2026-03-01');
  assert.equal(refused, '');
  assert.match(printed, /edition 1/);
  const { sha256, ...rest } = edition.parse(parse(read('reports/2025/edition.yaml')));
  assert.deepEqual(rest, { edition: 1, closedOn: '2026-03-01' });
  const names = ['en.mdx', 'figures.yaml', 'kk.mdx', 'report.yaml', 'ru.mdx'];
  assert.deepEqual(Object.keys(sha256).sort(), names);
  assert.match(read('reports/2025/report.yaml'), /^closed: true$/m);
  assert.deepEqual(read('reports/2025/report.yaml').match(/#.*/g), comments);
  assert.deepEqual(problems(), []);
  const before = fingerprint(reports);
  assert.match((await close('2026-04-01')).printed, /closed as edition 1\. Nothing was changed/);
  assert.deepEqual(fingerprint(reports), before);
});

test('a closed edition that was changed, cut or added to is a problem that says what to do', async (context) => {
  const { project, close, problems, edit, write, reports } = await finished(context);
  edit('reports/2025/report.yaml', 'closed: false', 'closed: true');
  assert.match(problems().join(), /report\.yaml is true, but there is no edition\.yaml/);
  edit('reports/2025/report.yaml', 'closed: true', 'closed: false');
  await close('2026-03-01');
  write('reports/2025/ru.mdx', 'other words');
  write('reports/2025/received/a.csv', 'kept beside');
  rmSync(join(reports, '2025', 'en.mdx'));
  write('reports/2025/zh.mdx', 'new');
  const of = (name: string, how: string) =>
    `content/reports/2025/${name} ${how} after edition 1 was closed`;
  const expected = [
    of('en.mdx', 'is missing'),
    of('ru.mdx', 'was changed'),
    of('zh.mdx', 'was added'),
  ];
  assert.deepEqual(problems(), expected);
  const [first] = editionProblems(project);
  assert.match(first?.fix ?? '', /restore it.*corrections\.yaml.*report:close -- 2025/);
});

test('a changed edition needs a correction that names the next one', async (context) => {
  const { close, problems, edit, write, read, reports } = await finished(context);
  await close('2026-03-01');
  edit('reports/2025/figures.yaml', '[]', '# none\n[]');
  write('corrections.yaml', '[]\n');
  const before = fingerprint(reports);
  const { refused } = await close('2026-03-09');
  assert.match(refused, /edition 1\. Since then figures\.yaml was changed/);
  assert.match(refused, /report: \{year: 2025, edition: 2\}[^]*since: 2026-03-01/);
  write('corrections.yaml', correction(3));
  assert.notEqual((await close('2026-03-09')).refused, '');
  assert.deepEqual(fingerprint(reports), before);
  write('corrections.yaml', correction(2));
  assert.equal((await close('2026-03-09')).refused, '');
  assert.match(read('reports/2025/report.yaml'), /^edition: 2$/m);
  assert.equal(edition.parse(parse(read('reports/2025/edition.yaml'))).edition, 2);
  assert.deepEqual(problems(), []);
});

test('everything that keeps a year open is told at once, and nothing is written', async (context) => {
  const { close, edit, reports } = await finished(context);
  edit('reports/2025/report.yaml', 'edition: 1', 'edition: 4');
  rmSync(join(reports, '2025', 'kk.mdx'));
  const before = fingerprint(reports);
  const { refused } = await close('2025-12-31');
  assert.match(refused, /not over.*2025-12-31.*\n.*kk\.mdx is missing.*\n.*expected 1/);
  edit('reports/2025/report.yaml', '"5.1"', '"5"');
  assert.match((await close('2026-03-01')).refused, /5\.1: is missing[^]*5: expected each id once/);
  edit('reports/2025/report.yaml', 'closed: false', 'closed: no idea');
  assert.match((await close('2026-03-01')).refused, /closed: Invalid input/);
  assert.equal(fingerprint(reports).length, before.length);
});
