import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvTable } from '#src/lib/table.ts';

test('a table begins with a byte-order mark and parses back with its quotes and line breaks', () => {
  const rows = [{ id: '5.1', text: 'Слово "в кавычках",\nдве строки' }];
  const csv = csvTable(['id', 'text'], rows);
  assert.equal(csv.codePointAt(0), 0xfeff);
  assert.deepEqual(parse(csv, { bom: true, columns: true }), rows);
});

test('no cell can become a formula', () => {
  for (const text of ['=1+1', '+7', '-5', '@SUM(A1)', '\tx', '\rx']) {
    const rows = parse(csvTable(['text'], [{ text }]), { bom: true, columns: true });
    assert.deepEqual(rows, [{ text: `'${text}` }]);
  }
});

test('an absent value is an empty cell', () => {
  assert.equal(csvTable(['a', 'b'], [{ a: null, b: true }]), '\uFEFFa,b\r\n,true\r\n');
});
