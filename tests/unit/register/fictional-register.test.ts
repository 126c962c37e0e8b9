import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBin } from '#src/lib/register/bin.ts';
import { fictionalBin } from '../../support/fictional-bin.ts';
import { laterRegister } from '../../support/fictional-changes.ts';
import { fictionalRegister } from '../../support/fictional-register.ts';

const first = { seed: 42, asOf: '2026-01-01', count: 2000 };
const changes = { added: 60, dropped: 40, renamed: 20, moved: 30, fallen: 40, restored: 20 };
const later = { seed: 42, asOf: '2026-07-01', from: first.count, ...changes };

const before = fictionalRegister(first);
const after = laterRegister(before, later);
const all = [...before, ...after];

const without = (of: typeof all, others: typeof all) => {
  const bins = new Set(others.map(({ bin }) => bin));
  return of.filter(({ bin }) => !bins.has(bin)).length;
};

test('the same seed makes the same bytes, another seed makes others', () => {
  const again = fictionalRegister(first);
  assert.equal(JSON.stringify(again), JSON.stringify(before));
  assert.equal(JSON.stringify(laterRegister(again, later)), JSON.stringify(after));
  const other = fictionalRegister({ ...first, seed: 43 });
  for (const field of ['name', 'address', 'since'] as const)
    assert.notDeepEqual(
      other.map((agency) => agency[field]),
      before.map((agency) => agency[field]),
    );
});

test('a longer register begins with the shorter one', () => {
  assert.deepEqual(fictionalRegister({ ...first, count: 50 }), before.slice(0, 50));
});

test('every BIN passes its check and belongs to a year from 2060 to 2079', () => {
  for (const { bin } of all) {
    assert.deepEqual(checkBin(bin), { bin });
    assert.match(bin, /^[67]/);
  }
});

test('a hundred thousand agencies have as many BINs', () => {
  assert.equal(new Set(Array.from({ length: 100_000 }, (_, n) => fictionalBin(n))).size, 100_000);
});

test('no two agencies of a list share a BIN, a name, a phone number or a site', () => {
  for (const list of [before, after])
    for (const values of [
      list.map(({ bin }) => bin),
      list.map(({ name }) => name),
      list.map(({ nameKk }) => nameKk),
      list.flatMap(({ phones }) => phones),
      list.flatMap(({ sites }) => sites),
    ])
      assert.deepEqual(
        values.filter((value, place) => values.indexOf(value) !== place),
        [],
      );
});

test('every name says that it is an example', () => {
  for (const { name, nameKk } of all) {
    assert.match(name, /«(ПРИМЕР|SAMPLE) /);
    assert.match(nameKk ?? '', /«(ҮЛГІ|SAMPLE) /);
  }
});

test('no phone number can be dialled', () => {
  for (const number of all.flatMap(({ phones }) => phones))
    assert.match(number, /^\+7 000 \d{3} \d\d \d\d$/);
});

test('every site is under .example, which nobody can register', () => {
  for (const site of all.flatMap(({ sites }) => sites)) {
    const { host, protocol } = new URL(site);
    assert.match(`${protocol}//${host}`, /^https:\/\/[a-z0-9-]+\.example$/);
  }
});

test('a later list differs as it was told to', () => {
  const old = new Map(before.map((agency) => [agency.bin, agency]));
  const differing = (field: 'name' | 'status' | 'phones') =>
    after.filter((agency) => {
      const was = old.get(agency.bin);
      return was && String(was[field]) !== String(agency[field]);
    }).length;
  assert.equal(without(after, before), changes.added);
  assert.equal(without(before, after), changes.dropped);
  assert.equal(differing('name'), changes.renamed);
  assert.equal(differing('phones'), changes.moved);
  assert.equal(differing('status'), changes.fallen + changes.restored);
});

test('no status starts after the day of its list, or ended before that day', () => {
  for (const [list, day] of [
    [before, first.asOf],
    [after, later.asOf],
  ] as const)
    for (const { name, since = day, until = '9999' } of list)
      assert.ok(since <= day && day < until, `${name}: ${since}–${until}`);
});
