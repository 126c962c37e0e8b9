import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { headersFor, parseHeaders } from '#src/commands/response-headers.ts';
import { builtPages, builtText, report, type BuiltPage } from '../support/built-site.ts';

type Policy = Map<string, string[]>;

function policyOf({ document }: BuiltPage): Policy {
  const meta = document
    .querySelectorAll('meta[http-equiv]')
    .find(
      (element) => element.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
  const directives = (meta?.getAttribute('content') ?? '').split(';');
  return new Map(
    directives.flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return name ? [[name, sources] as const] : [];
    }),
  );
}

const hashOf = (element: HTMLElement) =>
  `'sha256-${createHash('sha256').update(element.innerHTML).digest('base64')}'`;

function offendersOf(check: (page: BuiltPage, policy: Policy) => string[]): string {
  return report(
    builtPages().flatMap((page) =>
      check(page, policyOf(page)).map((what) => ({ what, where: page.address })),
    ),
  );
}

test('every page has a policy that denies what it does not name', () => {
  const needed = ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action'];
  const offenders = offendersOf((_page, policy) => [
    ...needed.filter((name) => !policy.has(name)).map((name) => `lacks ${name}`),
    ...(policy.get('default-src') ?? [])
      .filter((source) => !["'self'", "'none'"].includes(source))
      .map((source) => `default-src ${source}`),
  ]);
  assert.equal(offenders, '');
});

test('no policy allows inline code, evaluated code or another host', () => {
  const allowed = /^('self'|'none'|'wasm-unsafe-eval'|'sha(256|384|512)-[A-Za-z0-9+/=]+'|data:)$/;
  const offenders = offendersOf((_page, policy) =>
    [...policy].flatMap(([name, sources]) =>
      sources
        .filter((source) => !allowed.test(source) || (source === 'data:' && name !== 'img-src'))
        .map((source) => `${name} ${source}`),
    ),
  );
  assert.equal(offenders, '');
});

test('the policy stands before everything it is to govern', () => {
  const offenders = offendersOf(({ html }) => {
    const policy = html.search(/http-equiv="content-security-policy"/i);
    const first = html.search(
      /<(script(?![^>]*json)|style|link rel=.(stylesheet|preload|modulepreload))[\s>]/i,
    );
    return first === -1 || policy < first ? [] : ['a script or style comes first'];
  });
  assert.equal(offenders, '');
});

test('every script and style in a page is named by its hash', () => {
  const isData = (element: HTMLElement) => element.getAttribute('type')?.includes('json') === true;
  const offenders = offendersOf(({ document }, policy) =>
    document.querySelectorAll('script:not([src]), style').flatMap((element) => {
      const directive = element.rawTagName === 'style' ? 'style-src' : 'script-src';
      const named = policy.get(directive)?.includes(hashOf(element));
      return named === true || isData(element) ? [] : [`${directive} lacks ${hashOf(element)}`];
    }),
  );
  assert.equal(offenders, '');
});

test('no element has a style or an event handler of its own', () => {
  const offenders = offendersOf(({ document }) =>
    document.querySelectorAll('*').flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, value]) => /^(style|on\w+)$/i.test(name) || /^\s*javascript:/i.test(value))
        .map(([name]) => `<${element.rawTagName} ${name}>`),
    ),
  );
  assert.equal(offenders, '');
});

test('what only a header can say is in _headers: no page may be framed but those made for it', () => {
  const rules = parseHeaders(builtText('_headers'));
  const offenders = builtPages().filter(({ address }) => {
    const policy = headersFor(rules, address).get('Content-Security-Policy');
    return (policy === "frame-ancestors 'none'") === address.startsWith('/embed/');
  });
  assert.deepEqual(
    offenders.map(({ address }) => address),
    [],
  );
  const headers = headersFor(rules, '/ru/plan/');
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
});
