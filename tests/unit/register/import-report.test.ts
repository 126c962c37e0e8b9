import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable } from '#src/commands/register/printable.ts';
import { schemaFindings } from '#src/commands/register/schema-findings.ts';
import type { Agency } from '#src/lib/register/agency.ts';

const agency: Agency = {
  bin: '600140100004',
  name: 'ПРИМЕР',
  phones: [],
  sites: [],
  countries: ['KR'],
  status: 'active',
};

test('an agency that could not be published is an error with its row, column and value', () => {
  assert.deepEqual(schemaFindings([{ row: 2, agency }]), []);
  const found = schemaFindings([{ row: 7, agency: { ...agency, countries: ['kr'] } }]);
  assert.deepEqual(found, [
    {
      row: 7,
      column: 'countries',
      value: 'kr',
      expected: 'a country such as KR',
      fix: 'correct the cell',
      severity: 'error',
    },
  ]);
});

test('a text from a file cannot steer the terminal, and is shortened', () => {
  assert.equal(printable('a\u001B[2J\u202Eқ\n'), 'aU+001B[2JU+202EқU+000A');
  assert.equal(printable('я'.repeat(81)), `${'я'.repeat(80)}…`);
  assert.equal(printable('я'.repeat(80)), 'я'.repeat(80));
});
