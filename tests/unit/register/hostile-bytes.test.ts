import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { fictionalRegister } from '../../support/fictional-register.ts';
import { cases, imported, received } from '../../support/hostile-import.ts';
import {
  csvText,
  encoders,
  receivedTable,
  withoutKazakh,
  type Encoding,
} from '../../support/received-list.ts';

const table = receivedTable(fictionalRegister({ seed: 7, asOf: '2026-07-01', count: 6 }));
const tableIn = (encoding: Encoding) => (encoding === 'windows1251' ? withoutKazakh(table) : table);
const encodings = Object.keys(encoders) as Encoding[];
const delimiters = [';', ',', '\t'];

interface TextFile {
  encoding: Encoding;
  delimiter: string;
  /** Which column comes first; those before it come last. */
  first: number;
}
const textFile: fc.Arbitrary<TextFile> = fc.record({
  encoding: fc.constantFrom(...encodings),
  delimiter: fc.constantFrom(...delimiters),
  first: fc.nat(11),
});
function bytesOf({ encoding, delimiter, first }: TextFile): Buffer {
  const rotated = tableIn(encoding).map((row) => [...row.slice(first), ...row.slice(0, first)]);
  return encoders[encoding](csvText(rotated, delimiter));
}
const agenciesOf = async (encoding: Encoding) => {
  const agencies = await imported(bytesOf({ encoding, delimiter: ';', first: 0 }));
  if (typeof agencies === 'string') assert.fail(agencies);
  return agencies;
};
const good = {
  all: await agenciesOf('utf8'),
  windows1251: await agenciesOf('windows1251'),
};
const goodIn = (encoding: Encoding) => (encoding === 'windows1251' ? good.windows1251 : good.all);

test('good files of every encoding and separator say the same', async () => {
  assert.equal(good.all.length, 6);
  for (const encoding of encodings)
    for (const delimiter of delimiters)
      for (const first of [0, 5, 11])
        assert.deepEqual(await imported(bytesOf({ encoding, delimiter, first })), goodIn(encoding));
});

test('a text that was cut is refused, or ends after a whole row', async () => {
  const lost = fc.oneof(fc.nat(), fc.nat(60));
  await fc.assert(
    fc.asyncProperty(textFile, lost, async (file, count) => {
      const bytes = bytesOf(file);
      const found = await imported(bytes.subarray(0, bytes.length - (count % bytes.length)));
      if (typeof found === 'string') return;
      assert.deepEqual(found, goodIn(file.encoding).slice(0, found.length));
    }),
    cases(300),
  );
});

/** A byte of chance, or one of those that separate rows, cells and words. */
const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('";,\t\n\r\0 =')));

test('a byte that became another one in a text changes its own row, or is found', async () => {
  await fc.assert(
    fc.asyncProperty(textFile, fc.nat(), byte, async (file, place, other) => {
      const bytes = bytesOf(file);
      bytes[place % bytes.length] = other;
      const found = await imported(bytes);
      if (typeof found === 'string') return;
      const agencies = goodIn(file.encoding);
      const changed = found.filter((agency, n) => !isDeepStrictEqual(agency, agencies[n]));
      assert.equal(found.length, agencies.length);
      assert.ok(changed.length <= 1, `${changed.length} rows`);
    }),
    cases(500),
  );
});

test('rows of two encodings in one file are refused, or say the same', async () => {
  // Of names, addresses and numbers only, nothing else would show that letters were misread.
  const narrow = table.map((row) => [0, 1, 4, 5].map((column) => row[column] ?? ''));
  const expected = await imported(Buffer.from(csvText(narrow)));
  const lines = csvText(narrow).split(/(?<=\n)/);
  const pieces = fc.array(fc.oneof(fc.constant('utf8' as const), fc.constantFrom(...encodings)), {
    minLength: lines.length,
    maxLength: lines.length,
  });
  await fc.assert(
    fc.asyncProperty(pieces, async (chosen) => {
      const bytes = Buffer.concat(lines.map((line, n) => encoders[chosen[n] ?? 'utf8'](line)));
      const found = await imported(bytes);
      if (typeof found !== 'string') assert.deepEqual(found, expected);
    }),
    cases(200),
  );
});

test('bytes of chance are refused with what to do', async () => {
  const starts = ['', 'PK\u0003\u0004', '\uFEFF', 'БИН;Наименование\n', '%PDF', '<html>'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      async (start, rest) => {
        const found = await received(Buffer.concat([Buffer.from(start), rest]));
        if (typeof found !== 'string') assert.deepEqual(found.agencies, []);
      },
    ),
    cases(300),
  );
});
