import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '#src/commands/content/read-content.ts';
import { warningProblems } from '#src/commands/content/warning-problems.ts';
import { agencyWarning } from '#src/schemas/agency-warning.ts';

const warning = {
  id: 'ministry-2026-03-01',
  date: '2026-03-01',
  by: 'Министерство',
  title: 'Предупреждение',
  lang: 'ru',
  address: 'https://ministry.example/1',
  bin: '600140100004',
};
const problems = (...others: object[]) =>
  warningProblems(
    { agencyWarnings: others.map((other) => ({ ...warning, ...other })) } as Content,
    '2026-03-01',
  ).map(({ key }) => key);

test('a warning has a day, a source by https and a language; nothing else', () => {
  const accepted = (other: object) => agencyWarning.safeParse({ ...warning, ...other }).success;
  assert.ok(accepted({}));
  assert.ok(accepted({ bin: undefined }));
  for (const wrong of [
    { date: '01.03.2026' },
    { date: '2026-02-30' },
    { address: 'http://ministry.example/1' },
    { address: 'ministry.example' },
    { lang: 'de' },
    { bin: '12' },
    { title: '' },
    { text: 'our own view' },
  ])
    assert.ok(!accepted(wrong), JSON.stringify(wrong));
});

test('what the schema cannot see: the same warning twice, a day still to come, a mistyped BIN', () => {
  assert.deepEqual(problems({}), []);
  assert.deepEqual(problems({}, { address: 'https://ministry.example/2' }), [warning.id]);
  assert.deepEqual(problems({}, { id: 'again' }), ['again.address']);
  assert.deepEqual(problems({}, { id: 'other', bin: '630940558264' }), []);
  assert.deepEqual(problems({ date: '2026-03-02' }), [`${warning.id}.date`]);
  assert.deepEqual(problems({ bin: '600140100005' }), [`${warning.id}.bin`]);
});
