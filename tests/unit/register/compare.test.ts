import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agency } from '#src/lib/register/agency.ts';
import { difference } from '#src/lib/register/compare.ts';
import { agency as schema } from '#src/schemas/register.ts';

function agency(bin: string, more: Partial<Agency> = {}): Agency {
  const name = `ПРИМЕР ${bin}`;
  return { bin, name, phones: [], sites: [], countries: [], status: 'active', ...more };
}

const bins = (agencies: readonly Agency[]) => agencies.map(({ bin }) => bin);
const none = { added: [], removed: [], changed: [], renamed: [], reappeared: [] };

test('equal releases differ in nothing, whatever the order of rows and of things listed', () => {
  const before = [agency('1', { phones: ['a', 'b'] }), agency('2')];
  const after = [agency('2'), agency('1', { phones: ['b', 'a', 'a'] })];
  assert.deepEqual(difference(before, after, []), none);
});

test('who is new and who is gone is told in the order of the lists', () => {
  const changes = difference(
    [agency('4'), agency('1'), agency('2')],
    [agency('9'), agency('1'), agency('3')],
    [],
  );
  assert.deepEqual(bins(changes.added), ['9', '3']);
  assert.deepEqual(bins(changes.removed), ['4', '2']);
  assert.deepEqual(changes, { ...none, added: changes.added, removed: changes.removed });
});

test('who was on an earlier list and comes back is no newcomer', () => {
  const changes = difference([], [agency('1'), agency('2')], [[agency('7')], [agency('2')]]);
  assert.deepEqual(bins(changes.added), ['1']);
  assert.deepEqual(bins(changes.reappeared), ['2']);
});

test('who was on all lists has not reappeared', () => {
  assert.deepEqual(difference([agency('1')], [agency('1')], [[agency('1')]]), none);
});

test('a new name is a renaming; a new BIN is another agency, even under the same name', () => {
  const before = [agency('1', { name: 'Старое' }), agency('2', { name: 'То же' })];
  const after = [agency('1', { name: 'Новое' }), agency('3', { name: 'То же' })];
  const changes = difference(before, after, []);
  assert.deepEqual(changes.renamed, [{ bin: '1', from: 'Старое', to: 'Новое' }]);
  assert.deepEqual(changes.changed, []);
  assert.deepEqual([bins(changes.added), bins(changes.removed)], [['3'], ['2']]);
});

test('every detail of the schema is compared, and what is not stated is null', () => {
  const stated: Required<Agency> = {
    bin: '1',
    name: 'ПРИМЕР 1',
    nameKk: 'ҮЛГІ 1',
    region: 'KZ-75',
    address: 'ул. Примерная, 1',
    phones: ['+7 000 000 00 01'],
    sites: ['https://sample.example'],
    countries: ['KR'],
    scope: 'всё',
    status: 'suspended',
    since: '2026-01-01',
    until: '2026-12-31',
    basis: 'учебный пример',
  };
  const { changed } = difference([agency('1')], [stated], []);
  const details = Object.keys(schema.shape).filter((key) => key !== 'bin' && key !== 'name');
  assert.deepEqual(changed.map(({ field }) => field).sort(), details.sort());
  const change = (field: string) => changed.find((one) => one.field === field);
  assert.deepEqual(change('region'), { bin: '1', field: 'region', from: null, to: 'KZ-75' });
  assert.deepEqual(change('countries'), { bin: '1', field: 'countries', from: [], to: ['KR'] });
  assert.deepEqual(change('status')?.from, 'active');
});
