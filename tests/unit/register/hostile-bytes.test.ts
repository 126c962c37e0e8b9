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

const textFile = fc.record({
  encoding: fc.constantFrom(...encodings),
  delimiter: fc.constantFrom(...delimiters),
});
const bytesOf = ({ encoding, delimiter }: { encoding: Encoding; delimiter: string }) =>
  encoders[encoding](csvText(tableIn(encoding), delimiter));
const agenciesOf = async (encoding: Encoding) => {
  const agencies = await imported(bytesOf({ encoding, delimiter: ';' }));
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
      assert.deepEqual(await imported(bytesOf({ encoding, delimiter })), goodIn(encoding));
});

test('a text that was cut is refused, or ends after a whole row', async () => {
  await fc.assert(
    fc.asyncProperty(textFile, fc.double({ min: 0, max: 1, noNaN: true }), async (file, share) => {
      const bytes = bytesOf(file);
      const found = await imported(bytes.subarray(0, Math.floor(share * bytes.length)));
      if (typeof found === 'string') return;
      assert.deepEqual(found, goodIn(file.encoding).slice(0, found.length));
    }),
    cases(300),
  );
});

test('a byte that was flipped in a text changes its own row, or is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      textFile,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (file, at, bits) => {
        const bytes = bytesOf(file);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ bits;
        const found = await imported(bytes);
        if (typeof found === 'string') return;
        const agencies = goodIn(file.encoding);
        const changed = found.filter((agency, n) => !isDeepStrictEqual(agency, agencies[n]));
        assert.equal(found.length, agencies.length);
        assert.ok(changed.length <= 1, `${changed.length} rows`);
      },
    ),
    cases(300),
  );
});

test('rows of two encodings in one file are refused, or say the same', async () => {
  const lines = csvText(withoutKazakh(table)).split(/(?<=\n)/);
  const pieces = fc.array(fc.constantFrom(...encodings), {
    minLength: lines.length,
    maxLength: lines.length,
  });
  await fc.assert(
    fc.asyncProperty(pieces, async (chosen) => {
      const bytes = Buffer.concat(lines.map((line, n) => encoders[chosen[n] ?? 'utf8'](line)));
      const found = await imported(bytes);
      if (typeof found !== 'string') assert.deepEqual(found, good.windows1251);
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
