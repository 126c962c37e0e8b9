import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAgencies } from '#src/lib/register/search.ts';
import { expectAll, index } from '../../support/searched-agencies.ts';

test('a whole name is a match, or says that the agency may not work', () => {
  expectAll({
    'пример сонный кузнечик': 'match 264',
    'Ulgi Uiqyshyl shegirtke': 'match 264',
    'үлгі ұйқышыл шегіртке ЖШС': 'match 264',
    'SAMPLE Drowsy Meteor': 'ended 340',
    'sample drowsy meteorr': 'match 714',
    'пример арбузный котел': 'match 513 973',
    'ТОО пример арбузный котел': 'match 513',
    'ПPИMEP Сонный кузнeчик': 'match 264',
  });
});

test('a part of a name, a mistyped one and one with another legal form are similar', () => {
  expectAll({
    'сонный кузн': 'similar 264',
    коётл: 'similar 513 973',
    'пример сонный кузнечк': 'similar 264',
    'пример сноный кузнечик': 'similar 264',
    ПРИМЕРСонныйкузнечек: 'similar 264',
    'sample drowsy meteorrr': 'similar 714 340',
    'ИП «ПРИМЕР Сонный кузнечик»': 'similar 264',
    'частное учреждение пример арбузный кател': 'similar 973 513',
  });
});

test('what is like no name is on the register under none', () => {
  expectAll({ 'Северный рекрут': 'none', ТОО: 'none', '«': 'none', '': 'none', ы: 'none' });
});

test('similar names show the letters that differ, and the whole name otherwise as it is', () => {
  const pieces = (query: string) => {
    const found = findAgencies(query, index);
    const [first] = found.kind === 'similar' ? found.agencies : [];
    return first?.differs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
  };
  assert.equal(pieces('пример сонный кузнечек'), 'ТОО «ПРИМЕР Сонный кузнеч[и]к»');
  assert.equal(pieces('primer sonnyi kuznechk'), 'ТОО «ПРИМЕР Сонный кузнеч[и]к»');
  assert.equal(pieces('sample drowsy meteorrr'), 'ТОО «SAMPLE Drowsy Meteor[r]»');
  assert.equal(pieces('ИП пример сонный кузнечик'), '[ТОО] «ПРИМЕР Сонный кузнечик»');
});
