import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { agencies, files, table } from '../../support/hostile-cell.ts';
import { cases, imported } from '../../support/hostile-import.ts';
import { sheetXml, xlsxParts } from '../../support/xlsx-file.ts';
import { zipFile, type Packed } from '../../support/zip-file.ts';

const parts = xlsxParts({ Реестр: sheetXml(table) });
const whole = {
  deflated: files.xlsx(table),
  stored: zipFile(parts.map((part) => ({ ...part, stored: true }))),
};

const damage = fc.record({
  as: fc.constantFrom<keyof typeof whole>('deflated', 'stored'),
  place: fc.nat(),
  /** Which bits of the byte are flipped; if none, the file is cut there. */
  bits: fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0, 1, 2)),
});

test('a workbook that was cut or has a flipped byte is refused, or says the same', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async ({ as, place, bits }) => {
      const at = place % whole[as].length;
      const bytes = Buffer.from(bits === 0 ? whole[as].subarray(0, at) : whole[as]);
      if (bits !== 0) bytes[at] = (bytes[at] ?? 0) ^ bits;
      const found = await imported(bytes);
      if (typeof found !== 'string') assert.deepEqual(found, agencies);
    }),
    cases(500),
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
