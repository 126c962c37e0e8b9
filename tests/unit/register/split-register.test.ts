import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { findAgencies } from '#src/lib/register/search.ts';
import { fictionalBin } from '../../support/fictional-bin.ts';
import { fictionalRegister } from '../../support/fictional-register.ts';
import { device, publishedFiles } from '../../support/split-register.ts';

const options = { seed: 4, asOf: '2026-07-01' };
const list = fictionalRegister({ ...options, count: 10_000 });
const files = publishedFiles(list);
const bytes = (addresses: readonly string[]) =>
  addresses.reduce((sum, at) => sum + brotliCompressSync(files.get(at) ?? '').length, 0);
const fail = () => assert.fail('the list has no such agency');
const length = (address: string) => files.get(address)?.length ?? 0;
const isLarge = (address: string) => /^\/register\/5\/\d+\.json$/.test(address);

test('up to 2,000 agencies there is one list, whatever is asked', async () => {
  const few = publishedFiles(list.slice(0, 2000));
  assert.deepEqual([...few.keys()], ['/register/list.json']);
  const { requests, indexFor } = device(few);
  for (const query of ['', '17', list[7]?.bin ?? '', list[8]?.name ?? '', '+7 000 000 00 03'])
    assert.equal((await indexFor(query)).agencies.length, 2000);
  assert.deepEqual(requests, ['/register/list.json']);
});

test('of 10,000 agencies each is found by its BIN, with one part of at most 10 kB', async () => {
  const { requests, indexFor } = device(files);
  for (const { bin } of list) {
    const answer = findAgencies(bin, await indexFor(bin));
    assert.ok(answer.kind === 'match' || answer.kind === 'ended', bin);
    assert.deepEqual(
      answer.agencies.map((agency) => agency.bin),
      [bin],
    );
  }
  assert.equal(requests.length, 1 + 157);
  assert.deepEqual(requests.filter(isLarge), []);
  const [first = '', ...parts] = requests;
  const [longest = ''] = parts.sort((a, b) => length(b) - length(a));
  assert.ok(bytes([first, longest]) <= 10_000, `${bytes([first, longest])} bytes`);
});

test('a part stays below 10 kB if each agency takes 110 bytes, and is shared by many', () => {
  const counts = [...files]
    .filter(([address]) => !isLarge(address) && !address.endsWith('list.json'))
    .map(([, text]) => (JSON.parse(text) as unknown[]).length);
  assert.ok(Math.max(...counts) * 110 <= 10_000, `${Math.max(...counts)} agencies`);
  assert.ok(Math.min(...counts) >= 32, `only ${Math.min(...counts)} agencies`);
});

test('a number with a mistake is answered without any request that depends on it', async () => {
  const { requests, indexFor } = device(files);
  const [bin = ''] = list.map((agency) => agency.bin);
  const mistyped = bin.slice(0, -1) + String((Number(bin.at(-1)) + 1) % 10);
  for (const number of [mistyped, '900101300007'])
    assert.equal(findAgencies(number, await indexFor(number)).kind, 'none');
  assert.deepEqual(requests, ['/register/list.json']);
  const unlisted = fictionalBin(20_000);
  assert.deepEqual(findAgencies(unlisted, await indexFor(unlisted)), { kind: 'none' });
  assert.equal(requests.length, 2);
});

test('of 10,000 agencies each is found by its whole name', async () => {
  const { indexFor } = device(files);
  for (const { bin, name } of list.filter((_, at) => at % 7 === 0)) {
    const answer = findAgencies(name, await indexFor(name));
    assert.ok(answer.kind === 'match' || answer.kind === 'ended', name);
    assert.ok(
      answer.agencies.some((agency) => agency.bin === bin),
      name,
    );
  }
});

test('whatever else is asked, the same parts are loaded in the same order', async () => {
  const all = Array.from({ length: 5 }, (_, part) => `/register/5/${part}.json`);
  const { name, phones, sites } =
    list.find(({ sites, status }) => sites.length > 0 && status === 'active') ?? fail();
  const ask = async (query: string) => {
    const { requests, indexFor } = device(files);
    const index = await indexFor(query);
    assert.deepEqual(requests, ['/register/list.json', ...all], query);
    return findAgencies(query, index).kind;
  };
  const queries = [name, sites[0] ?? '', phones[0] ?? '', 'кит', 'nowhere', '272 00 00'];
  const kinds = await Promise.all(queries.map(ask));
  assert.deepEqual(kinds, ['match', 'match', 'match', 'similar', 'none', 'none']);
});

test('digits that become a BIN load nothing but its part', async () => {
  const { requests, indexFor } = device(files);
  const [bin = ''] = list.map((agency) => agency.bin);
  const typing: Promise<unknown>[] = [];
  for (const [at] of Array.from(bin).entries()) {
    typing.push(indexFor(bin.slice(0, at + 1)));
    await setTimeout(10);
  }
  await Promise.all(typing);
  assert.deepEqual(requests.filter(isLarge), []);
  assert.equal(requests.length, 2);
});

test('what could not be loaded is asked for again', async () => {
  const missing = new Map(files);
  const { indexFor } = device(missing);
  missing.delete('/register/5/3.json');
  await assert.rejects(indexFor('кит'), /404/);
  missing.set('/register/5/3.json', files.get('/register/5/3.json') ?? '');
  assert.equal((await indexFor('кит')).agencies.length, list.length);
});
