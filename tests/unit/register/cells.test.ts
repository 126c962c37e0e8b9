import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanCell } from '#src/lib/register/cells.ts';
import { latinShapes } from '#src/lib/register/look-alikes.ts';

const textOf = (cell: string) => cleanCell(cell).text;
const kindsIn = (cell: string) => cleanCell(cell).findings.map(({ kind }) => kind);

test('white space is single and inside only', () => {
  assert.deepEqual(cleanCell('\u00a0 г. Астана,\r\n\tул.\u2003Примерная  \n'), {
    text: 'г. Астана, ул. Примерная',
    findings: [],
  });
});

test('letters are composed, so that equal texts are equal', () => {
  assert.equal(textOf('Мои\u0306'), 'Мой');
});

test('invisible characters go and are named', () => {
  assert.deepEqual(cleanCell('Об\u200bра\u00adзец\u202e\u2066\u0007\u3164\ufeff\ud800'), {
    text: 'Образец',
    findings: [
      { kind: 'hidden', found: 'U+200B, U+00AD, U+202E, U+2066, U+0007, U+3164, U+FEFF, U+D800' },
    ],
  });
});

test('a lone dash is an empty cell', () => {
  for (const cell of ['-', ' – ', '——'])
    assert.deepEqual(cleanCell(cell), { text: '', findings: [] });
});

test('a word of two alphabets is put into the one that has its shapes', () => {
  const words = {
    Oбрaзeц: 'Образец',
    Қaзaқ: 'Қазақ',
    шiлде: 'шілде',
    мəлімет: 'мәлімет',
    sаmрlе: 'sample',
    'ехample.kz': 'example.kz',
  };
  for (const [found, mended] of Object.entries(words)) {
    assert.equal(textOf(found), mended);
    assert.deepEqual(kindsIn(found), ['look-alike'], found);
  }
});

test('a word that fits both alphabets takes the one of most letters, then that of the cell', () => {
  assert.equal(textOf('Xата'), 'Хата');
  assert.equal(textOf('Мир труда PEOPА'), 'Мир труда PEOPA');
  assert.equal(textOf('Pеасe'), 'Реасе');
  assert.equal(textOf('АO World'), 'AO World');
  assert.equal(textOf('АO «Мир»'), 'АО «Мир»');
});

test('a legal form on a Latin keyboard is mended beside Cyrillic words only', () => {
  assert.deepEqual(cleanCell('TOO «Маяк»'), {
    text: 'ТОО «Маяк»',
    findings: [{ kind: 'look-alike', found: 'TOO', mended: 'ТОО' }],
  });
  assert.deepEqual(cleanCell('TOO Good LLP'), { text: 'TOO Good LLP', findings: [] });
});

test('a word that no single alphabet can write is left and reported', () => {
  assert.deepEqual(cleanCell('QазақTour'), {
    text: 'QазақTour',
    findings: [{ kind: 'mixed-scripts', found: 'QазақTour' }],
  });
});

test('words of different alphabets may stand side by side', () => {
  for (const cell of ['ТОО «Sample Travel»', 'Қазақ-Tour № 17', 'МРОТ COPE']) {
    assert.deepEqual(cleanCell(cell), { text: cell, findings: [] });
  }
});

test('a formula stays text and is reported', () => {
  const formulas = [
    '=HYPERLINK("x")',
    "+7*cmd|' /C calc'!A0",
    '-1+2',
    '@SUM(1)',
    '\u200b=1',
    '＝1',
  ];
  for (const cell of formulas) assert.ok(kindsIn(cell).includes('formula'), cell);
  assert.equal(textOf('=1+1'), '=1+1');
  assert.deepEqual(kindsIn('\tтекст'), ['formula']);
});

test('phone numbers and handles are no formulas', () => {
  for (const cell of ['+7 (000) 000-00-17', '+7 000 000 00 17; +70000000018', '@sample_kz, @b']) {
    assert.deepEqual(cleanCell(cell), { text: cell, findings: [] });
  }
});

test('texts that look equal have equal Latin shapes', () => {
  assert.equal(latinShapes('НАВЕС'), 'HABEC');
  assert.equal(latinShapes('нос'), 'нoc');
});
