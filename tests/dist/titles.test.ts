import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, isIndexable, report } from '../support/built-site.ts';

const textOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.trim() ?? '';

// A page without a translation shows the source text under its title, and is not to be found.
test('every page that may be found has a title of its own', () => {
  const byTitle = Map.groupBy(builtPages().filter(isIndexable), ({ document }) =>
    (document.querySelector('title')?.text ?? '').trim(),
  );
  const untitled = (byTitle.get('') ?? []).map(({ address }) => ({
    what: 'no title',
    where: address,
  }));
  const doubled = [...byTitle]
    .filter(([title, same]) => title !== '' && same.length > 1)
    .flatMap(([title, same]) =>
      same.map(({ address }) => ({ what: `"${title}"`, where: address })),
    );
  assert.equal(report([...untitled, ...doubled]), '');
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
