import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeCodes } from '#src/locales.ts';
import { builtFiles, builtPages, report, type BuiltPage } from '../support/built-site.ts';

const pages = new Map(builtPages().map((page) => [page.address, page]));
const files = new Set(builtFiles().map((file) => `/${file}`));
const ids = new Map<string, Set<string>>();

function idsOf({ address, document }: BuiltPage): Set<string> {
  const known = ids.get(address);
  if (known) return known;
  const found = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
  ids.set(address, found);
  return found;
}

interface Link {
  from: BuiltPage;
  href: string;
  path: string;
  fragment: string;
  hreflang: string | undefined;
}

function internalLinks(from: BuiltPage): Link[] {
  return from.document
    .querySelectorAll('a[href], area[href], link[href], form[action]')
    .flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return [];
      const { pathname, hash } = new URL(href, `https://example.org${from.address}`);
      const hreflang = element.getAttribute('hreflang');
      return [
        {
          from,
          href,
          path: decodeURI(pathname),
          fragment: decodeURIComponent(hash.slice(1)),
          hreflang,
        },
      ];
    });
}

const links = builtPages().flatMap(internalLinks);

test('every internal link leads to a page or a file of the site, slash included', () => {
  assert.ok(links.length > 1000, `only ${links.length} links were found`);
  const broken = links
    .filter(({ path }) => !pages.has(path) && !files.has(path))
    .map(({ from, href }) => ({ what: href, where: from.address }));
  assert.equal(report(broken), '');
});

test('every fragment names an element of the page it leads to', () => {
  const fragments = links.filter(({ fragment }) => fragment !== '');
  assert.ok(fragments.length > 0, 'no fragment was found');
  const broken = fragments.flatMap(({ from, href, path, fragment }) => {
    const target = pages.get(path);
    return target && !idsOf(target).has(fragment) ? [{ what: href, where: from.address }] : [];
  });
  assert.equal(report(broken), '');
});

test('a link to another language says so; all others stay in the reader’s language', () => {
  const localeOf = (path: string) => localeCodes.find((code) => path.startsWith(`/${code}/`));
  const offenders = links
    .filter(({ from }) => localeCodes.some((code) => code === from.locale))
    .filter(({ from, path, hreflang }) => {
      const target = localeOf(path);
      return target !== undefined && target !== from.locale && hreflang !== target;
    })
    .map(({ from, href }) => ({ what: href, where: from.address }));
  assert.equal(report(offenders), '');
});

test('every page but the 404 page can be reached by links from the entrance', () => {
  const reached = new Set(['/']);
  const queue = ['/'];
  const targets = Map.groupBy(links, ({ from }) => from.address);
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const { path } of targets.get(address) ?? []) {
      if (!pages.has(path) || reached.has(path)) continue;
      reached.add(path);
      queue.push(path);
    }
  }
  const lost = [...pages.keys()].filter((address) => !reached.has(address));
  assert.deepEqual(lost, ['/404.html']);
});
