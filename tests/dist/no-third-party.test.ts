import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtFiles, builtPages, builtText, report } from '../support/built-site.ts';
import { sourceFiles } from '../support/source-files.ts';

/** Everything that makes a browser ask for something without the reader's will, or sends something away. */
const loading = [
  'script[src]',
  'img[src]',
  'img[srcset]',
  'source[src]',
  'source[srcset]',
  'iframe',
  'frame',
  'embed[src]',
  'object[data]',
  'audio[src]',
  'video[src]',
  'video[poster]',
  'track[src]',
  'input[src]',
  'form[action]',
  'button[formaction]',
  'use[href]',
  'image[href]',
  'a[ping]',
].join(', ');
const loadingRels =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;
const foreign = /^\s*([a-z][a-z0-9+.-]*:)?\/\//i;

test('no page loads anything from another host', () => {
  const offenders = builtPages().flatMap(({ address, document }) => {
    const links = document
      .querySelectorAll('link[href]')
      .filter((link) => loadingRels.test(link.getAttribute('rel') ?? ''));
    return [...document.querySelectorAll(loading), ...links].flatMap((element) =>
      Object.values(element.attributes)
        .flatMap((value) => value.split(','))
        .filter((value) => foreign.test(value))
        .map((value) => ({ what: `<${element.rawTagName}> ${value}`, where: address })),
    );
  });
  assert.equal(report(offenders), '');
});

test('no page carries a frame, a tracker’s pixel, a beacon or a refresh', () => {
  const offenders = builtPages().flatMap(({ address, document }) =>
    document
      .querySelectorAll('iframe, frame, object, embed, a[ping], meta[http-equiv="refresh"], base')
      .map((element) => ({ what: element.outerHTML.slice(0, 120), where: address })),
  );
  assert.equal(report(offenders), '');
});

test('no style and no script names another host, sets a cookie or reports home', () => {
  const programs = builtFiles('**/*.{js,mjs,css}').map((file) => ({
    name: file,
    text: builtText(file),
  }));
  const inPages = builtPages().flatMap(({ address, document }) =>
    document
      .querySelectorAll('script, style')
      .filter((element) => element.getAttribute('type') !== 'application/ld+json')
      .map((element) => ({ name: address, text: element.innerHTML })),
  );
  const forbidden =
    /document\s*\.\s*cookie|cookieStore|sendBeacon|localStorage|sessionStorage|indexedDB|WebSocket|EventSource|url\(\s*["']?(?:https?:)?\/\/|@import\s/;
  const offenders = [...programs, ...inPages]
    .filter(({ name }) => !name.startsWith('pagefind/'))
    .flatMap(
      ({ name, text }) => forbidden.exec(text)?.map((what) => ({ what, where: name })) ?? [],
    );
  assert.equal(report(offenders), '');
});

test('pages link only to hosts that the content names as a source', () => {
  const named = sourceFiles('content/**/*.{yaml,json}').flatMap(({ text }) => [
    ...text.matchAll(/https?:\/\/[^\s"'<>)\]},]+/g),
  ]);
  const hosts = new Set(named.map(([address]) => new URL(address).host));
  assert.ok(hosts.size > 0, 'the content names no host');
  const offenders = builtPages().flatMap(({ address, document }) =>
    document.querySelectorAll('a[href]').flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      if (!foreign.test(href)) return [];
      const { host } = new URL(href, 'https://example.org');
      return hosts.has(host) ? [] : [{ what: href, where: address }];
    }),
  );
  assert.equal(report(offenders), '');
});

test('an address that leaves the site does not tell where the reader came from', () => {
  const offenders = builtPages().flatMap(({ address, document }) => {
    const policy = document.querySelector('meta[name="referrer"]')?.getAttribute('content');
    return policy === 'no-referrer'
      ? []
      : [{ what: `<meta name="referrer"> is ${policy ?? 'missing'}`, where: address }];
  });
  assert.equal(report(offenders), '');
});
