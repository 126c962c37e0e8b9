import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningProblems } from '../support/plan-meaning.ts';
import { bodyProblems, keyProblems } from '../support/plan-names.ts';
import { cellProblems, rowProblems } from '../support/plan-rows.ts';
import { planSource, type PlanSource } from '../support/plan-source.ts';
import { headingProblems, misprintProblems, typingProblems } from '../support/plan-wording.ts';

const checks: [name: string, check: (source: PlanSource) => string[]][] = [
  ['every row of the decree is there once, in order and in its section', rowProblems],
  ['every cell is written or inherited, and lists run parallel', cellProblems],
  ['every body named is described, with the decree’s name and abbreviation', bodyProblems],
  ['all languages have the same keys', keyProblems],
  ['deadlines, costs, funding and bodies say what the Russian cell says', meaningProblems],
  ['a misprint stands in the cell it is noted for', misprintProblems],
  ['short headings are short and differ', headingProblems],
  ['no space is left out in the Russian text', typingProblems],
];

for (const [name, check] of checks) {
  test(`content/plan: ${name}`, () => {
    assert.equal(check(planSource()).join('\n'), '');
  });
}

test('the checks find what is wrong and name file and key', () => {
  const source = planSource();
  const [first, second] = source.measures;
  const russian = source.texts.get('ru');
  const english = structuredClone(source.texts.get('en'));
  assert.ok(first?.responsible && second?.completion && russian?.measures['3'] && english);
  first.section = 'training';
  first.responsible = [{ body: 'nobody', byAgreement: false }];
  second.completion.push('algorithm');
  second.deadline = { kind: 'yearly' };
  second.misprints = [{ cell: 'cost', written: 'не требуется', read: 'не требуются' }];
  russian.measures['3'].short = russian.measures['4']?.short ?? '';
  russian.measures['3'].title = russian.measures['3'].title.replace(
    'операционных процедур',
    'операционныхПроцедур',
  );
  english.decree.abbreviations = { ...english.decree.abbreviations, МХ: 'No such' };
  source.texts.set('en', english);
  const found = checks.flatMap(([, check]) => check(source)).join('\n');
  for (const expected of [
    'measures.yaml: 1: section: training is 45–55',
    'measures.yaml: 1: responsible: no body nobody',
    'text/ru.yaml: 1: responsible: 2 items, measures.yaml has 1',
    'text/kk.yaml: 2: completion: 1 items, measures.yaml has 2',
    'text/kk.yaml: decree/abbreviations/МХ: missing',
    'measures.yaml: 2: deadline: not what text/ru.yaml says',
    'measures.yaml: 2: misprints: «не требуется» is not in cost',
    'text/ru.yaml: 4: short: the same as that of 3',
    'text/ru.yaml: measures/3/title: no space in «хП»',
  ]) {
    assert.ok(found.includes(expected), `${expected}\n\nis not in\n\n${found}`);
  }
});
