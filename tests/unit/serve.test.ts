import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve, type Served } from '#src/commands/serve.ts';

const firstPort = 34_321;
let folder: string;
let site: Served;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'ru', 'plan'), { recursive: true });
  const files = {
    _headers: '/*\n  X-Content-Type-Options: nosniff\n',
    '404.html': '<h1>нет такой страницы',
    'ru/plan/index.html': '<h1>План',
    'ru/plan/deadlines.ics': 'BEGIN:VCALENDAR',
    'ru/feed.xml': '<rss/>',
    SHA256SUMS: 'abc  plan.csv',
    'plan.csv': '\uFEFFid',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  site = await serve(folder, firstPort);
});

after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(site.address + path, { redirect: 'manual' });

test('a page is served with the headers that _headers names', async () => {
  const response = await get('/ru/plan/?from=poster');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.equal(await response.text(), '<h1>План');
});

test('files are served as what they are, with their charset', async () => {
  const types = {
    '/ru/plan/deadlines.ics': 'text/calendar',
    '/ru/feed.xml': 'application/rss+xml',
    '/plan.csv': 'text/csv',
    '/SHA256SUMS': 'text/plain',
  };
  for (const [path, type] of Object.entries(types)) {
    const { headers } = await get(path);
    assert.equal(headers.get('Content-Type'), `${type}; charset=utf-8`, path);
  }
});

test('an address without its slash is completed', async () => {
  const response = await get('/ru/plan');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('Location'), '/ru/plan/');
});

test('what is not there, and what is not for readers, is answered by the 404 page', async () => {
  for (const path of [
    '/nowhere/',
    '/_headers',
    '/%E0%A4%A',
    '/ru/plan/index.html/',
    '//evil.example/',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.equal(await response.text(), '<h1>нет такой страницы', path);
  }
});

test('a path cannot climb out of the site', async () => {
  const { status } = await get('/%2e%2e/%2e%2e/etc/passwd');
  assert.equal(status, 404);
});

test('if the port is taken, the next free one is used', async () => {
  const second = await serve(folder, site.port);
  assert.equal(second.port, site.port + 1);
  assert.equal((await fetch(`${second.address}/ru/plan/`)).status, 200);
  await second.close();
});

test('a port that only one of the two addresses of localhost has taken is taken', async () => {
  const other = createServer().listen(site.port + 10, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const served = await serve(folder, site.port + 10);
  assert.equal(served.port, site.port + 11);
  await served.close();
  other.close();
});
