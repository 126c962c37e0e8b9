import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBin, restoredBin } from '#src/lib/register/bin.ts';
import { checkDigit } from '#src/lib/register/check-digit.ts';

/** The numbers here are of 2060, so that no firm and no grown person has them. */
const bin = '600140000018';

test('the check digit follows the weights of fact D18', () => {
  // 6·1 + 1·4 + 4·5 + 1·11 = 41 leaves 8
  assert.equal(checkDigit('60014000001'), 8);
  // 6·1 + 1·4 + 4·5 + 9·10 = 120 leaves 10; then 6·3 + 1·6 + 4·7 + 9·1 = 61 leaves 6
  assert.equal(checkDigit('60014000090'), 6);
  // 120 leaves 10; then 61 + 2·2 = 65 leaves 10 again
  assert.equal(checkDigit('60014000092'), null);
});

test('a BIN is found between spaces, hyphens and invisible characters, in any digits', () => {
  const written = [
    bin,
    ' 600140 000 018\u00a0',
    '6001-4000-0018',
    '\u200e600140000018',
    '٦٠٠١٤٠٠٠٠٠١٨',
  ];
  for (const text of written) assert.deepEqual(checkBin(text), { bin }, text);
});

test('what is no BIN is told by its first problem', () => {
  const problems = {
    ' ': 'empty',
    'БИН 600140000018': 'letters',
    '-600140000018': 'letters',
    '60014000001': 'length',
    '6001400000188': 'length',
    '600501500120': 'person',
    '600501500121': 'person',
    '600040000018': 'structure',
    '601340000018': 'structure',
    '600130000013': 'structure',
    '600170000018': 'structure',
    '600144000019': 'structure',
    '600140000019': 'check-digit',
    '600140000920': 'check-digit',
  };
  for (const [text, problem] of Object.entries(problems)) {
    assert.deepEqual(checkBin(text), { problem }, text);
  }
});

test('some wrong digits pass: the eleventh, and where the second weights decide', () => {
  assert.deepEqual(checkBin('600140000028'), { bin: '600140000028' });
  assert.deepEqual(checkBin('600140000918'), { bin: '600140000918' });
});

test('what a spreadsheet did to a BIN is undone', () => {
  const cells = [bin, `${bin}.0`, `${bin},00`, '6.00140000018E+11', '6,00140000018e11', `'${bin}`];
  for (const cell of [...cells, `="${bin}"`]) {
    assert.deepEqual(restoredBin(cell), { bin, restored: false }, cell);
  }
});

test('lost leading zeros come back if the check digit then fits', () => {
  const cells = {
    '40140000018': '040140000018',
    '140000012': '000140000012',
    '40140000018.0': '040140000018',
    '4.0140000018E+10': '040140000018',
  };
  for (const [cell, restored] of Object.entries(cells)) {
    assert.deepEqual(restoredBin(cell), { bin: restored, restored: true }, cell);
  }
  for (const cell of ['40140000019', '60014000001', '14000001', '']) {
    assert.deepEqual(restoredBin(cell), { problem: cell ? 'length' : 'empty' }, cell);
  }
});

test('a number that lost digits is not guessed', () => {
  for (const cell of ['6.0014E+11', '6E+11', '6.0014000001E+11', '6.001400000185E+11']) {
    assert.deepEqual(restoredBin(cell), { problem: 'rounded' }, cell);
  }
});

test('the number of a person is known as such without its zeros too', () => {
  assert.deepEqual(restoredBin('60501500126'), { problem: 'person' });
  assert.deepEqual(restoredBin('60501500127'), { problem: 'length' });
  assert.deepEqual(restoredBin('6.00501500120E+11'), { problem: 'person' });
});
