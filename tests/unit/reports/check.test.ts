import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { checkOptions } from '#src/commands/reports/check-options.ts';
import { missingInReport } from '#src/commands/reports/check.ts';
import { startReport } from '#src/commands/reports/new.ts';
import { sourceHash } from '#src/lib/source-hash.ts';
import type { FullLocale } from '#src/locales.ts';
import { reportProject, writeProse } from '../../support/report-project.ts';

const evidence = `    status: completed
    because: {kk: a, ru: b, en: c}
    evidence:
      - title: Учебный пример
        address: https://sample.example/
        date: "2026-07-01"
        facts: [A01]
        kind: official-publication
        shows: {kk: a, ru: b, en: c}
        meets: ["35-2026-06-30"]`;

const facts = `- {id: A01, fact: a, source: {title: a, address: "https://sample.example/", date: "2026"}, confidence: press}
- {id: A02, fact: b, source: {title: b, address: "https://sample.example/"}, confidence: press}
`;

const figure = (id: string, fact: string) =>
  `- {id: ${id}, indicator: a, definition: b, value: 7, period: "2026", asOf: "2026", facts: [${fact}]}\n`;

/** A project with an empty summary of 2026, and what is said to be missing of it on a day. */
async function started(context: TestContext) {
  const place = reportProject(context);
  await place.run(() => startReport(place.project, 2026));
  place.write('facts.yaml', facts);
  const text = '{kk: Хаттама мәтіні, ru: Текст протокола, en: The text of the minutes}';
  place.write('reports/expected-evidence.yaml', `- {id: minutes, text: ${text}}\n`);
  const missing = (body?: string, locale: FullLocale = 'ru', day = '2026-07-01') =>
    missingInReport(place.project, { year: 2026, locale, body }, day);
  return { ...place, missing };
}

test('measures without evidence are told by body, with dates passed and ahead, and what would show them', async (context) => {
  const { missing } = await started(context);
  const own = missing('mia');
  assert.match(own, /^Summary of 2026 on 2026-07-01: 60 rows, 60 without evidence\.$/m);
  assert.match(own, /^МВД \(mia\): something is missing for 41 of 41 measures, 2 dates passed$/m);
  const fourth = `  4     Работа Межведомственной и региональных комиссий
        no evidence; 2026-06-30 has passed, 2026-12-31 is ahead; ends in: minutes\n`;
  assert.ok(own.includes(fourth), own);
  assert.ok(own.includes('  Would count as evidence:\n    minutes: Текст протокола'));
  assert.match(missing('mia', 'ru', '2026-06-30'), /2026-06-30 is ahead/);
  assert.doesNotMatch(missing('mia', 'ru', '2026-06-30'), /2026-06-30 has passed/);
  assert.match(missing('mia', 'kk'), /^ІІМ \(mia\)[^]*Хаттама мәтіні/m);
  assert.doesNotMatch(missing('mlspp'), /^ {2}4 /m);
  assert.match(missing(), /\(akimats\): something is missing/);
});

test('every line fits into a terminal', async (context) => {
  const { missing } = await started(context);
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const long = missing(undefined, locale)
      .split('\n')
      .filter((line) => line.length > 100);
    assert.deepEqual(long, []);
  }
});

test('a date that evidence shows to be met is not missing; the next one is, once it has passed', async (context) => {
  const { edit, missing } = await started(context);
  edit(
    'reports/2026/report.yaml',
    '- measure: "35"\n    status: no-evidence',
    `- measure: "35"\n${evidence}`,
  );
  assert.match(missing(), /59 without evidence/);
  assert.doesNotMatch(missing('mlspp'), /^ {2}35 /m);
  const later = missing('mlspp', 'ru', '2027-01-01');
  assert.match(
    later,
    /^ {2}35 .*\n +completed, but no evidence of the date; 2026-12-31 has passed/m,
  );
});

test('figures whose sources have no date, and texts to write or translate, are told', async (context) => {
  const place = await started(context);
  place.write('reports/2026/figures.yaml', figure('dated', 'A01') + figure('undated', 'A02'));
  assert.match(
    place.missing(),
    /without a source date:\n {2}undated: no date in the source of A02\n/,
  );
  assert.match(place.missing(), /ru\.mdx: the findings of the year are not written/);
  writeProse(place, 2026);
  const hash = sourceHash(place.read('reports/2026/ru.mdx'));
  assert.match(
    place.missing(),
    new RegExp(`kk\\.mdx: its source has changed; .*"source: ${hash}"`),
  );
  for (const code of ['kk', 'en'])
    place.write(`reports/2026/${code}.mdx`, `---\nsource: ${hash}\n---\n`);
  assert.doesNotMatch(place.missing(), /mdx/);
});

test('content that is not in order is refused with the place', async (context) => {
  const { edit, missing, run } = await started(context);
  assert.match((await run(() => missing('mvd'))).refused, /no body "mvd"/);
  edit('reports/2026/report.yaml', 'status: no-evidence', 'status: completed');
  const { refused } = await run(() => missing());
  assert.match(refused, /2026\/report\.yaml\n {2}measures\.0\.evidence: expected evidence/);
});

test('the command is told a year, and a language of the Plan', async (context) => {
  const { run } = await started(context);
  assert.deepEqual(checkOptions(['2026']), { year: 2026, locale: 'ru', body: undefined });
  assert.equal(checkOptions(['2026', '--language', 'kk']).locale, 'kk');
  assert.match((await run(() => checkOptions(['2026', '--language', 'uz']))).refused, /found "uz"/);
  assert.match((await run(() => checkOptions(['--body', 'mia']))).refused, /Please give the year/);
});
