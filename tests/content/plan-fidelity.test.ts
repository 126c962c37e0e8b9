import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanText } from '#src/schemas/plan-text.ts';
import { differences } from '../support/decree-report.ts';
import { readSource, tokenise } from '../support/decree-source.ts';
import { rowsOf } from '../support/plan-cells.ts';
import { planSource } from '../support/plan-source.ts';

const source = planSource();
const tokens = tokenise(readSource());

/** What the check says of the Russian text, or of a copy that has been changed. */
function differencesAfter(change: (text: PlanText) => void): string[] {
  const copy = structuredClone(source.texts.get('ru'));
  assert.ok(copy, 'content/plan/text/ru.yaml is there');
  change(copy);
  return differences(tokens, rowsOf(copy, source));
}

function naming(found: readonly string[], cell: string): void {
  const shown = found.join('\n');
  assert.ok(
    found.some((line) => line.includes(cell)),
    `${cell} is not named in:\n${shown}`,
  );
  assert.ok(found.length <= 6, `one change, and so many lines:\n${shown}`);
}

/** The words of one row, for changing. */
function row(text: PlanText, id: string): PlanText['measures'][string] {
  const found = text.measures[id];
  assert.ok(found, `measure ${id}`);
  return found;
}

/** Replaces words that must be there. */
function replaced(text: string | undefined, words: string, by: string): string {
  assert.ok(text?.includes(words), `«${words}» in «${text ?? ''}»`);
  return String(text).replace(words, by);
}

test('text/ru.yaml has the letters and the punctuation of the decree, cell by cell', () => {
  assert.equal(differencesAfter(() => undefined).join('\n'), '');
});

test('a changed letter is found and its cell named', () => {
  const found = differencesAfter((text) => {
    row(text, '31').title = replaced(row(text, '31').title, 'сиротства', 'сиротстве');
  });
  naming(found, 'measure 31, title: the decree has «сиротства», the data «сиротстве»');
});

test('differences in several cells are all listed', () => {
  const found = differencesAfter((text) => {
    row(text, '8').deadline = replaced(row(text, '8').deadline, 'год', 'года');
    text.decree.clauses['4'] = replaced(text.decree.clauses['4'], '10 февраля', '20 февраля');
    text.decree.abbreviations['РБ'] = replaced(text.decree.abbreviations['РБ'], 'бюджет', 'бюджэт');
  });
  naming(found, 'measure 8, deadline');
  naming(found, 'clause 4');
  naming(found, 'abbreviation РБ');
});

test('a word moved is found and both cells named, also where the cells meet', () => {
  const inside = differencesAfter((text) => {
    row(text, '13').title = replaced(row(text, '13').title, 'внеплановых ', '');
    row(text, '13').completion = ['информация внеплановых в МВК'];
  });
  naming(inside, 'measure 13, title');
  naming(inside, 'measure 13, completion');
  const atTheEdge = differencesAfter((text) => {
    row(text, '46').title = replaced(row(text, '46').title, ' торговле людьми', ' торговле');
    row(text, '46').completion = ['людьми обучающие курсы', 'семинары'];
  });
  naming(atTheEdge, 'measure 46, title');
  naming(atTheEdge, 'measure 46, completion');
});

test('punctuation, dashes and spaces that differ are found', () => {
  const found = differencesAfter((text) => {
    row(text, '43').title = replaced(row(text, '43').title, 'раскрытию,', 'раскрытию');
    row(text, '9').title = replaced(row(text, '9').title, '"Кибернадзор"', '«Кибернадзор»');
    row(text, '12').funding = '–';
    row(text, '36').title = replaced(row(text, '36').title, 'горячих линий', 'горячихлиний');
  });
  const cells = new Set(found.map((line) => line.split(':')[0]));
  const expected = [
    'measure 9, title',
    'measure 12, funding',
    'measure 36, title',
    'measure 43, title',
  ];
  assert.deepEqual([...cells].sort(), expected.sort(), found.join('\n'));
});

test('a sentence left out and a sentence put in are found', () => {
  naming(
    differencesAfter((text) => {
      row(text, '36').title = replaced(row(text, '36').title, 'о проблеме торговли людьми, ', '');
    }),
    'measure 36, title',
  );
  naming(
    differencesAfter((text) => {
      row(text, '20').title += ', ежегодно до 20 января';
    }),
    'measure 20, title',
  );
});
