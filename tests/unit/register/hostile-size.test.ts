import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { fictionalBin } from '../../support/fictional-bin.ts';
import { importProcess } from '../../support/import-process.ts';
import { csvText } from '../../support/received-list.ts';
import { sheetXml, xlsxFile, xlsxParts } from '../../support/xlsx-file.ts';
import { zipFile } from '../../support/zip-file.ts';

/** Bytes that an import may take on a small computer. */
const mostMemory = 1_000_000_000;

const headings = ['БИН', 'Наименование', 'Статус'];
const rows = Array.from({ length: 100_000 }, (_, n) => [
  fictionalBin(n),
  `ТОО «ПРИМЕР ${n}»`,
  'действует',
]);

function place(context: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  return { file: join(folder, 'list'), releases: join(folder, 'agencies') };
}

test('100,000 rows are imported whole in bounded memory', async (context) => {
  const { file, releases } = place(context);
  writeFileSync(file, csvText([headings, ...rows]));
  const { code, output, memory } = await importProcess(file, releases);
  assert.equal(code, 0, output.slice(-1000));
  assert.ok(memory < mostMemory, `${memory} bytes`);
  const normalised = readFileSync(join(releases, '2026-07-01', 'normalised.csv'), 'utf8');
  const bins = fromNormalised(normalised).map(({ bin }) => bin);
  assert.deepEqual(
    bins,
    rows.map(([bin]) => bin),
  );
});

test('of 100,000 rows in a workbook the wrong one is named, and nothing is written', async (context) => {
  const { file, releases } = place(context);
  const wrong = rows.with(77_777, ['600140100005', 'ТОО «ПРИМЕР»', 'действует']);
  writeFileSync(file, xlsxFile({ Реестр: [headings, ...wrong] }));
  const { code, output, memory } = await importProcess(file, releases);
  assert.equal(code, 1);
  assert.match(output, /row 77779: “600140100005”/);
  assert.ok(memory < mostMemory, `${memory} bytes`);
  assert.equal(existsSync(releases), false);
});

const sheet = sheetXml([headings]);
const sheetOf = (content: string) => sheet.replace('</sheetData>', `${content}</sheetData>`);
/** Noise keeps an archive below the ratio from which on it is refused unread. */
const noise = { name: 'noise.bin', content: randomBytes(600_000) };

/** Contents of a sheet just below the largest size. */
const bombs = {
  'empty rows': '<row/>'.repeat(9_000_000),
  'rows with other names': '<x:row />'.repeat(6_000_000),
  'cells without a place': `<row>${'<c><v>1</v></c>'.repeat(3_500_000)}</row>`,
  'one cell again and again': `<row r="9">${'<c r="A9"><v>1</v></c>'.repeat(2_400_000)}</row>`,
  'elements inside elements': '<a>'.repeat(8_000_000),
};

for (const [name, content] of Object.entries(bombs)) {
  test(`a workbook of ${name} is refused in bounded memory and time`, async (context) => {
    const { file, releases } = place(context);
    writeFileSync(file, zipFile([...xlsxParts({ A: sheetOf(content) }), noise]));
    const started = performance.now();
    const { code, output, memory } = await importProcess(file, releases);
    assert.equal(code, 1);
    assert.match(output, /(damaged|rows and).*\n {2}→ /);
    assert.ok(memory < mostMemory, `${memory} bytes`);
    assert.ok(performance.now() - started < 20_000);
    assert.deepEqual(existsSync(releases) ? readdirSync(releases) : [], []);
  });
}
