import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerDate } from '#src/lib/register/dates.ts';

test('a date is read as officials write it, day first', () => {
  const written = [
    '2026-07-01',
    '2026-07-01T00:00:00.000Z',
    '2026-07-01 00:00:00',
    '01.07.2026',
    ' 01. 07. 2026 г. ',
    '01.07.2026г.',
    '01.07.2026 0:00:00',
    '1/7/2026',
    '01-07-2026',
    '1 июля 2026 г.',
    '«01» ИЮЛЯ 2026 года',
    '1\u00a0июля\u00a02026',
    '1 шілде 2026 ж.',
    '2026 жылғы 1 шілде',
    '2026 ж. 1 шілде',
    '2026 жылғы «1» шiлде',
  ];
  for (const cell of written) assert.equal(registerDate(cell), '2026-07-01', cell);
});

test('all months are known in Russian and Kazakh', () => {
  const russian =
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';
  const kazakh =
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан';
  const expected = Array.from(
    { length: 12 },
    (_, at) => `2026-${String(at + 1).padStart(2, '0')}-15`,
  );
  assert.deepEqual(
    russian.split(' ').map((month) => registerDate(`15 ${month} 2026 г.`)),
    expected,
  );
  assert.deepEqual(
    kazakh.split(' ').map((month) => registerDate(`2026 жылғы 15 ${month}`)),
    expected,
  );
});

test('a serial number of a spreadsheet is a whole day from 20000 to 80000', () => {
  assert.equal(registerDate('25569'), '1970-01-01');
  assert.equal(registerDate('45658'), '2025-01-01');
  assert.equal(registerDate('45658.0'), '2025-01-01');
  for (const cell of ['45658.5', '19999', '80001', '2026', '456580']) {
    assert.equal(registerDate(cell), null, cell);
  }
});

test('leap days exist in leap years only', () => {
  assert.equal(registerDate('29.02.2024'), '2024-02-29');
  assert.equal(registerDate('29.02.2026'), null);
  assert.equal(registerDate('2100-02-29'), null);
  assert.equal(registerDate('29 февраля 2026'), null);
});

test('what is no date, no possible one or no certain one is none', () => {
  const cells = [
    '',
    '—',
    'бессрочно',
    '31.04.2026',
    '7/13/2026',
    '00.07.2026',
    '01.07.26',
    '1 июль',
  ];
  const more = ['1.7/2026', '2026-13-01', '2026-07-01T10:30:00Z', '01.07.2026 – 01.07.2027'];
  for (const cell of [...cells, ...more, '1 thermidor 2026', '01.07.0026']) {
    assert.equal(registerDate(cell), null, cell);
  }
});
