import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, isIndexable, report, type BuiltPage } from '../support/built-site.ts';

const textOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.trim() ?? '';

const titleOf = ({ document }: BuiltPage) => (document.querySelector('title')?.text ?? '').trim();

// A page without a translation shows the source text under its title, and is not to be found.
test('every page that may be found has a title of its own in its language', () => {
  const findable = builtPages().filter(isIndexable);
  const untitled = findable
    .filter((page) => titleOf(page) === '')
    .map(({ address }) => ({ what: 'no title', where: address }));
  const doubled = [...Map.groupBy(findable, (page) => `${page.locale ?? ''} "${titleOf(page)}"`)]
    .filter(([, same]) => same.length > 1)
    .flatMap(([what, same]) => same.map(({ address }) => ({ what, where: address })));
  assert.equal(report([...untitled, ...doubled]), '');
});

test('advice and help are named in tab and history by their section and a number, not by what they are about', () => {
  const texts = builtPages().filter(({ address }) =>
    /^\/[\w-]+\/(advice|help)\/(?!organisations\/)[\w-]+\/$/.test(address),
  );
  assert.ok(texts.length > 300, `only ${texts.length} texts were found`);
  const telling = texts
    .filter((page) => !/^[\p{L}\p{M} ’‘-]+ \d+ – Aman Jol$/u.test(titleOf(page)))
    .map((page) => ({ what: titleOf(page), where: page.address }));
  assert.equal(report(telling), '');
});

test('every page says in one sentence what it is', () => {
  const missing = builtPages()
    .filter(({ html }) => textOf(html, /<meta name="description" content="([^"]*)"/) === '')
    .map(({ address }) => ({ what: 'no description', where: address }));
  assert.equal(report(missing), '');
});

test('every page has exactly one first heading and one main part', () => {
  const offenders = builtPages().flatMap(({ address, document }) => {
    const headings = document.querySelectorAll('h1').length;
    const mains = document.querySelectorAll('main').length;
    return headings === 1 && mains === 1
      ? []
      : [{ what: `${headings} h1, ${mains} main`, where: address }];
  });
  assert.equal(report(offenders), '');
});
