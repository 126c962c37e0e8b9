import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureNumber } from '#src/commands/reports/measure-number.ts';
import { fingerprint } from '../../support/project-copy.ts';
import { importProject, rows, table } from '../../support/report-tables.ts';
import { xlsxFile } from '../../support/xlsx-file.ts';

/** Kind of finding by what it expects → rows, as they were printed. */
function found(printed: string): Record<string, string[]> {
  const groups = [...printed.matchAll(/ · (.*): expected (.*)\n {4}→ .*((?:\n {4}row .*)+)/g)];
  return Object.fromEntries(
    groups.map(([, column = '', expected = '', lines = '']) => [
      `${column}: ${expected}`,
      [...lines.matchAll(/row (\d+): (.*)/g)].map(([, row, value]) => `${row} ${value}`),
    ]),
  );
}

test('all errors are told at once with row, column, value and fix, and nothing is written', async (context) => {
  const { reports, take } = await importProject(context);
  const before = fingerprint(reports);
  const { refused, printed } = await take(
    table(
      rows.first,
      '77;Учебное;Исполнено;Учебный текст;',
      '7;Учебное;Исполнено;Учебный текст;',
      ';Учебное;Исполнено;Учебный текст;',
      '05.янв;Учебное;Исполнено;Учебный текст;',
      '15;Учебное;Сделано;Учебный текст;',
      '18;Учебное;;12;',
      '20;Учебное;Исполнено;Учебный текст;sample.example',
      '23;Учебное;Исполнено;<script>alert(1)</script>;',
      '24;Учебное;Исполнено;Учебный текст;;лишнее',
      '25;Учебное;Исполнено;Учебный номер 000000000000;',
      '26;Учебное;Исполнено;Учебный телефон +7 (000) 000-00-00;',
      '27;Учебное;Исполнено;Выделено 1 234 567 890 тенге на 2024 – 2026 годы;',
    ),
    { acceptWarnings: true },
  );
  assert.match(refused, /11 errors, 0 warnings[^]*Nothing was written/);
  assert.deepEqual(found(printed), {
    'A «№»: a number of the Plan, such as 14 or 5.1': ['3 “77”'],
    'A «№»: each measure in one row': ['4 “7”'],
    'A «№»: the number of a measure': ['5 “”'],
    'A «№»: a number of the Plan, such as 5.1': ['6 “05.янв”'],
    'C «Статус»: a status of content/reports/columns.yaml': ['7 “Сделано”'],
    'D «Информация об исполнении»: a text in Kazakh, Russian or English': ['8 “12”'],
    'E «Ссылка»: one address that begins with https://': ['9 “sample.example”'],
    'D «Информация об исполнении»: text without HTML or script': ['10 “<script>alert(1)</script>”'],
    'D «Информация об исполнении»: no number of a person or a phone': [
      '12 “Учебный номер 000000000000”',
      '13 “Учебный телефон +7 (000) 000-00-00”',
    ],
    'F: nothing to the right of the last heading': ['11 “лишнее”'],
  });
  assert.deepEqual(fingerprint(reports), before);
});

test('a table without the headings, or with two columns of numbers, is refused', async (context) => {
  const { take } = await importProject(context);
  const unnamed = await take('Мера;Кто\n1;МВД\n');
  assert.match(unnamed.printed, /header row that names the measure, and a status or a text/);
  const twice = await take('№ п/п;Пункт Плана;Статус\n1;7;Исполнено\n');
  assert.match(twice.printed, /B «Пункт Плана»: expected each meaning in one column/);
  const unread = await take(table(rows.first).replace('Мероприятие', 'Погода'));
  assert.match(unread.printed, /1 warning · B «Погода»/);
  assert.match((await take(table())).refused, /The table says nothing/);
});

test('a workbook is read below titles, with numbers as it has them, and other sheets are named', async (context) => {
  const { take } = await importProject(context);
  const heading = ['Пункт Плана', 'Отметка об исполнении'];
  const file = xlsxFile({
    Титул: [['Учебная сводка']],
    Меры: [['Учебная сводка'], [], heading, [1, 2], [7, 'исполнено'], [5.1, 'На исполнении']],
    Ещё: [heading, [4, 'исполнено']],
  });
  const { printed, refused } = await take(file, { acceptWarnings: true });
  assert.equal(refused, '');
  assert.match(printed, /2 statements, 0 errors, 1 warning/);
  assert.match(printed, /one sheet with measures\n.*\n {4}row 1: “Ещё”/);
  const dated = xlsxFile({ Меры: [heading, [{ date: 46027 }, 'исполнено']] });
  assert.match((await take(dated)).printed, /made a date of it[^]*“2026-01-05”/);
});

test('numbers of measures are read as officials write them', () => {
  const same = ['5.1', '5,1', ' 5.1. ', '№ 5.1', 'п. 5.1', '5.1)', '5.1-тармақ', '٥.١'];
  for (const cell of same) assert.deepEqual(measureNumber(cell), { id: '5.1' }, cell);
  for (const cell of ['14', '14.0', '14-шара', 'Мера 14', '14.']) {
    assert.deepEqual(measureNumber(cell), { id: '14' }, cell);
  }
  for (const cell of ['2026-01-05', '05.янв', '5-Jan', '05.01', '05.01.2026']) {
    assert.deepEqual(measureNumber(cell), { problem: 'date' }, cell);
  }
  for (const cell of ['', 'Раздел 1', '5.1.2', '114', '5-6', '5.11']) {
    assert.deepEqual(measureNumber(cell), { problem: 'unknown' }, cell);
  }
});
