import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegisterFile } from '#src/commands/register/read-file.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { aliases } from '../../support/register-tables.ts';

const rows = [
  ['Реестр'],
  ['№', 'БИН', 'Наименование', 'Адрес'],
  [],
  ['1', '600140100004', 'ТОО «ПРИМЕР, жук»', 'Алматы; 1'],
];

/** The rows as text, each cell with a separator in it between quotation marks. */
const text = (delimiter: string, end = '\r\n') =>
  rows
    .map((row) =>
      row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter),
    )
    .join(end)
    .concat(end);

/** Windows-1251 has Russian letters and « » where they are here. */
function windows1251(of: string): Buffer {
  const codes = Array.from(of, (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === '№') return 0xb9;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
  return Buffer.from(codes);
}

const table = async (bytes: Buffer) => (await readRegisterFile(bytes, aliases)).table;

const asRead = rows.map((row) => (row.length === 0 ? [''] : row));

for (const [name, delimiter] of [
  ['semicolons', ';'],
  ['commas', ','],
  ['tabs', '\t'],
] as const) {
  const source = text(delimiter);
  const encodings = {
    'UTF-8': Buffer.from(source),
    'UTF-8 with a mark': Buffer.from(`\uFEFF${source}`),
    'UTF-16': Buffer.from(`\uFEFF${source}`, 'utf16le'),
    'UTF-16, big end first': Buffer.from(`\uFEFF${source}`, 'utf16le').swap16(),
    'windows-1251': windows1251(source),
  };
  for (const [encoding, bytes] of Object.entries(encodings)) {
    test(`text with ${name} in ${encoding}, rows numbered as in the file`, async () => {
      assert.deepEqual(await readRegisterFile(bytes, aliases), {
        format: 'csv',
        table: asRead,
        findings: [],
      });
    });
  }
}

test('ends of lines of any system', async () => {
  assert.deepEqual(await table(Buffer.from(text(';', '\n'))), asRead);
  assert.deepEqual(await table(Buffer.from(text(';', '\r'))), asRead);
});

test('quotation marks inside a cell, doubled or not, and line breaks inside quotation marks', async () => {
  const lines = 'БИН;Наименование;Телефон\n1;ТОО "ПРИМЕР";1\n2;"ТОО ""ПРИМЕР""";"1;\n2"\n';
  assert.deepEqual((await table(Buffer.from(lines))).slice(1, 3), [
    ['1', 'ТОО "ПРИМЕР"', '1'],
    ['2', 'ТОО "ПРИМЕР"', '1;\n2'],
  ]);
});

async function refusal(bytes: Buffer): Promise<string> {
  const error: unknown = await readRegisterFile(bytes, aliases).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof StepFailure, `it was not refused: ${String(error)}`);
  return error.output;
}

test('what cannot be read is refused with the line and what to do', async () => {
  const names = 'БИН;Наименование;Адрес;Телефон\n';
  const utf8 = Buffer.from(names);
  const cases: [Buffer, RegExp][] = [
    [Buffer.concat([utf8, windows1251('1;ТОО;ул;2\n')]), /Line 1 .*UTF-8.*\n {2}→ save it again/],
    [Buffer.concat([windows1251(names), Buffer.from('1;ТОО;ул;2\n')]), /Line 2 .*UTF-8/],
    [utf8.subarray(0, utf8.length - 2), /cut within a letter/],
    [Buffer.from(`\uFEFF${names}`, 'utf16le').subarray(0, 21), /utf-16le/],
    [Buffer.from(`${names}1;a\0b;c;d\n`), /Line 2 .*no text/],
    [Buffer.from(`${names}1;"ТОО;ул;2\n`), /Quote Not Closed.*line 2/],
    [Buffer.from('БИН,Наименование\n1,"ТОО\n'), /Quote Not Closed.*line 2/],
    [Buffer.from(`${names}1;"ТОО А"";"ул";2\n`), /Quotation marks in row 2 /],
    [Buffer.from(`${names}1;ТОО;"ул;2\n3;ТОО;ул";4\n`), /Quotation marks in row 2 /],
    [Buffer.from(`${names}1;"ТОО "А"";"ул";2\n`), /Quotation marks in row 2 /],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old XLS.*\n {2}→ open it/],
    [Buffer.from('%PDF-1.7'), /PDF/],
  ];
  for (const [bytes, expected] of cases) assert.match(await refusal(bytes), expected);
});

test('a text that ends within a row is reported: it may have been cut', async () => {
  const { findings } = await readRegisterFile(Buffer.from(text(';').trimEnd()), aliases);
  assert.deepEqual(
    findings.map(({ kind, row, value }) => [kind, row, value]),
    [['file-end', 4, 'Алматы; 1']],
  );
});

test('an empty file is an empty table', async () => {
  assert.deepEqual(await table(Buffer.alloc(0)), []);
});
