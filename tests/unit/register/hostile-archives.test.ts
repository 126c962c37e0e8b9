import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { agencies, files, table } from '../../support/hostile-cell.ts';
import { cases, imported } from '../../support/hostile-import.ts';
import { sheetXml, xlsxParts } from '../../support/xlsx-file.ts';
import { zipFile, type Packed } from '../../support/zip-file.ts';

const xlsx = files.xlsx(table);
const parts = xlsxParts({ Реестр: sheetXml(table) });

test('a workbook that was cut or has a flipped byte is refused, or says the same', async () => {
  const damage = fc.oneof(
    fc.record({
      kind: fc.constant('cut' as const),
      at: fc.nat(xlsx.length - 1),
      bits: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('flip' as const),
      at: fc.nat(xlsx.length - 1),
      bits: fc.integer({ min: 1, max: 255 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async ({ kind, at, bits }) => {
      const bytes = Buffer.from(kind === 'cut' ? xlsx.subarray(0, at) : xlsx);
      if (kind === 'flip') bytes[at] = (bytes[at] ?? 0) ^ bits;
      const found = await imported(bytes);
      if (typeof found !== 'string') assert.deepEqual(found, agencies);
    }),
    cases(400),
  );
});

const claim = fc.record(
  { unpacked: fc.nat(2_000_000_000), crc: fc.nat(0xffffffff), flags: fc.nat(0xffff) },
  { requiredKeys: [] },
);

test('archives that lie about their parts are refused, or say the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(parts.length - 1), claim, async (at, claimed) => {
      const lying = parts.map((part, n): Packed => (n === at ? { ...part, claimed } : part));
      const found = await imported(zipFile(lying));
      if (typeof found !== 'string') assert.deepEqual(found, agencies);
    }),
    cases(150),
  );
});

test('workbooks whose parts are missing, doubled or cut are refused, or say the same', async () => {
  const damage = fc.constantFrom('missing', 'doubled', 'cut', 'empty', 'entities', 'foreign');
  const entities = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(500)}">]>`;
  const damaged = (part: Packed, how: string, share: number): Packed[] => {
    const text = String(part.content);
    if (how === 'missing') return [];
    if (how === 'doubled') return [part, part];
    if (how === 'cut') return [{ ...part, content: text.slice(0, share * text.length) }];
    if (how === 'entities') return [{ ...part, content: entities + text.replaceAll('ТОО', '&a;') }];
    return [{ ...part, content: how === 'empty' ? '' : '<html><script>1</script></html>' }];
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.nat(parts.length - 1), damage, share, async (at, how, cut) => {
      const bytes = zipFile(
        parts.flatMap((part, n) => (n === at ? damaged(part, how, cut) : part)),
      );
      const found = await imported(bytes);
      if (typeof found !== 'string') assert.deepEqual(found, agencies);
    }),
    cases(150),
  );
});
