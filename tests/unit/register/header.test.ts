import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHeader } from '#src/lib/register/header.ts';
import { aliases, assertFindings, bins } from '../../support/register-tables.ts';

/** Which columns are read for which field, and the row of the headings. */
function found(...table: string[][]) {
  const header = findHeader(table, aliases);
  return 'missing' in header
    ? { missing: header.missing }
    : { row: header.row, columns: header.columns, unread: header.unread };
}

const row = ['1', bins[0], 'ТОО «ПРИМЕР»'];

test('headings are found below titles, in Russian, Kazakh and English', () => {
  const expected = { row: 3, columns: { bin: [1], name: [2], phones: [3] }, unread: [] };
  const titles = [['Реестр агентств', '', ''], ['на 1 июля 2026 года']];
  assert.deepEqual(found(...titles, ['№', 'БИН', 'Наименование', 'Телефон'], row), expected);
  assert.deepEqual(found(...titles, ['р/с', 'БСН', 'Атауы', 'Телефон нөмірі'], row), expected);
  assert.deepEqual(found(...titles, ['No', 'BIN', 'Name', 'Phone'], row), expected);
});

test('case, punctuation, brackets, line breaks and look-alike letters do not matter', () => {
  const names = ['n', 'Бизнес-идентификационный номер (БИН)', 'НАИМЕ-\nНОВАНИЕ:'];
  assert.deepEqual(found(names, row), { row: 1, columns: { bin: [1], name: [2] }, unread: [] });
  // Latin B, H, A, E, M, O
  assert.deepEqual(found(['№', 'БИH', 'HAИMEHOBAHИE'], row).columns, { bin: [1], name: [2] });
  // Kazakh typed without its letters
  assert.deepEqual(found(['№', 'БСН', 'Атауы', 'Мартебеси'], row).columns?.status, [3]);
});

test('one heading in two languages stands for one field', () => {
  const names = ['№ / р/с', 'БИН/БСН', 'Атауы / Наименование', 'Телефон\nТелефон нөмірі'];
  assert.deepEqual(found(names, row).columns, { bin: [1], name: [2], phones: [3] });
});

test('a Kazakh name beside another stays Kazakh, alone it is the name', () => {
  assert.deepEqual(found(['БСН', 'Атауы', 'Наименование']).columns, {
    bin: [0],
    nameKk: [1],
    name: [2],
  });
});

test('headings in two rows, the upper merged over several columns', () => {
  const upper = ['БИН', 'Наименование', '', 'Контакты', '', 'Период', ''];
  const lower = ['', 'на русском языке', 'на казахском языке', 'Телефон', 'Сайт', 'с', 'по'];
  assert.deepEqual(found(['Реестр'], upper, lower, row), {
    row: 3,
    columns: { bin: [0], name: [1], nameKk: [2], phones: [3], sites: [4], since: [5], until: [6] },
    unread: [],
  });
});

test('columns below a merged heading are read together, lists from all their columns', () => {
  const names = ['БИН', 'Адрес', '', 'Наименование', 'Телефон', 'Мобильный телефон'];
  assert.deepEqual(found(names, row).columns, {
    bin: [0],
    address: [1, 2],
    name: [3],
    phones: [4, 5],
  });
});

test('a second heading of a field that has one value is not read, and neither is an unknown one', () => {
  const names = [
    'БИН',
    'Наименование',
    'Юридический адрес',
    'Фактический адрес',
    'Цвет',
    'Примечание',
  ];
  assert.deepEqual(found(names, row).unread, [3, 4]);
});

test('without a BIN or a name there is no header', () => {
  assert.deepEqual(found(['№', 'Наименование', 'Телефон']), { missing: ['bin'] });
  assert.deepEqual(found(['БИН', 'Телефон']), { missing: ['name'] });
  assert.deepEqual(found(row), { missing: ['bin', 'name'] });
  assert.deepEqual(found(), { missing: ['bin', 'name'] });
});

test('what is left unread is reported once, with the heading, if there is something in it', () => {
  const names = ['БИН', 'Наименование', 'Адрес', 'Телефон', '', 'Цвет', 'Запах', 'Примечание'];
  const cells = [bins[0], 'ТОО «ПРИМЕР»', 'Алматы', '+7 000', '+7 001', 'синий', '', 'личное'];
  const other = [bins[1], 'ТОО «ВТОРОЙ»', 'Алматы', '+7 002', '', 'красный', '', ''];
  assertFindings(
    [names, cells, other],
    [
      ['column-unread', 1, 'F «Цвет»'],
      ['column-unnamed', 1, 'E'],
    ],
  );
});

test('a table without a header gives one error that lists the headings', () => {
  assertFindings(
    [
      ['№', 'Название', 'Город'],
      ['1', 'ТОО «ПРИМЕР»', 'Алматы'],
    ],
    [['header-missing', 1, 'bin']],
  );
});
