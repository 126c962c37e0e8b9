import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { readRegisterFile } from '#src/commands/register/read-file.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { aliases } from '../../support/register-tables.ts';
import { sheetXml, xlsxFile, xlsxParts } from '../../support/xlsx-file.ts';
import { zipFile, type Packed } from '../../support/zip-file.ts';

const headings = ['БИН', 'Наименование', 'Дата регистрации'];
const agency = ['600140100004', 'ТОО «ПРИМЕР & жук»', '01.07.2026'];

test('a workbook gives all digits of numbers and dates, rows numbered as in the file', async () => {
  const cells = [600140100004, 'ТОО «ПРИМЕР & жук»', { date: 46204 }];
  assert.deepEqual(
    await readRegisterFile(xlsxFile({ Лист1: [['Реестр'], [], headings, cells] }), aliases),
    {
      format: 'xlsx',
      table: [
        ['Реестр', '', ''],
        ['', '', ''],
        headings,
        ['600140100004', 'ТОО «ПРИМЕР & жук»', '2026-07-01'],
      ],
      findings: [],
    },
  );
});

test('a date a thousandth of a second before midnight is the next day', async () => {
  const { table } = await readRegisterFile(xlsxFile({ A: [[{ date: 46203.99999999 }]] }), aliases);
  assert.deepEqual(table, [['2026-07-01']]);
});

test('the first sheet with a header is read, and another one is reported', async () => {
  const sheets = { Титул: [['Реестр']], 2026: [headings, agency], 2025: [headings, agency] };
  // Names that are numbers come first in an object.
  const { table, findings } = await readRegisterFile(xlsxFile(sheets), aliases);
  assert.deepEqual(table[1], agency);
  assert.deepEqual(
    findings.map(({ kind, value }) => [kind, value]),
    [['sheet-unread', '2026']],
  );
});

async function refusal(bytes: Buffer): Promise<string> {
  const error: unknown = await readRegisterFile(bytes, aliases).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof StepFailure, `it was not refused: ${String(error)}`);
  return error.output;
}

const sheet = sheetXml([headings, agency]);
const parts = (xml = sheet) => xlsxParts({ Лист1: xml });
/** A good workbook whose last part, the sheet, is described falsely. */
const lying = (claimed: NonNullable<Packed['claimed']>) =>
  zipFile(parts().map((part, at, all) => (at === all.length - 1 ? { ...part, claimed } : part)));

test('archives that unpack to too much are refused before they are unpacked', async () => {
  const bomb = { name: 'xl/media/bomb.xml', content: Buffer.alloc(20_000_000) };
  assert.match(await refusal(zipFile([...parts(), bomb])), /unpack to 2000\d+ bytes/);
  const dense = { name: 'a.xml', content: randomBytes(400_000), claimed: { unpacked: 61_000_000 } };
  assert.match(await refusal(zipFile([...parts(), dense])), /unpack to 6100\d+ bytes/);
});

test('a part that unpacks to more than it says is refused', async () => {
  assert.match(await refusal(lying({ unpacked: 100 })), /larger than 100 bytes.*\n {2}→ open it/);
  assert.match(await refusal(lying({ unpacked: sheet.length * 2 })), /damaged/);
});

test('cells far away are refused, written in any way', async () => {
  const far = ['r="999999999"', "r='1000000'", 'r = "1e999"', 'r="&#57;99999999"'];
  for (const place of far) {
    const xml = sheet.replace(
      '</sheetData>',
      `<row ${place}><c r="A9"><v>1</v></c></row></sheetData>`,
    );
    assert.match(await refusal(zipFile(parts(xml))), /sheet1\.xml has .*\n {2}→ delete/, place);
  }
  const wide = sheet.replace(
    '</sheetData>',
    '<row r="9000"><c r="XFD9000"><v>1</v></c></row></sheetData>',
  );
  assert.match(await refusal(zipFile(parts(wide))), /9000 rows and 16384 columns/);
});

test('damaged, protected and foreign archives are refused', async () => {
  const good = zipFile(parts());
  const twice = [...parts(), ...parts().slice(-1)];
  const cases: [Buffer, RegExp][] = [
    [good.subarray(0, good.length / 2), /end of the archive/],
    [lying({ crc: 1 }), /sheet1\.xml is damaged/],
    [lying({ flags: 1 }), /password/],
    [zipFile(twice), /twice/],
    [zipFile([{ name: 'content.xml', content: '<office/>' }]), /damaged/],
    [zipFile(parts(sheet.slice(0, 400))), /damaged/],
  ];
  for (const [bytes, expected] of cases) assert.match(await refusal(bytes), expected);
});
