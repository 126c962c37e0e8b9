import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsPlan } from '#src/lib/addresses.ts';
import { locales } from '#src/locales.ts';
import {
  builtPages,
  canonicalOf,
  isIndexable,
  report,
  type BuiltPage,
} from '../support/built-site.ts';

const pages = builtPages();

/** Absolute address by hreflang. */
function alternates({ document }: BuiltPage): Map<string, string> {
  const links = document.querySelectorAll('head link[rel="alternate"][hreflang]');
  return new Map(
    links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

test('every page says its language and direction, as src/locales.ts has them', () => {
  const offenders = pages.flatMap(({ address, locale, document }) => {
    const html = document.querySelector('html');
    const expected = locales.find(({ code }) => code === locale);
    const lang = html?.getAttribute('lang') ?? '';
    if (!expected) return lang === '' ? [{ what: 'no lang', where: address }] : [];
    const right = lang === expected.tag && html?.getAttribute('dir') === expected.dir;
    return right
      ? []
      : [{ what: `lang="${lang}" dir="${html?.getAttribute('dir') ?? ''}"`, where: address }];
  });
  assert.equal(report(offenders), '');
});

test('an indexable page names itself as canonical', () => {
  const offenders = pages
    .filter(isIndexable)
    .filter((page) => !canonicalOf(page) || new URL(canonicalOf(page)).pathname !== page.address)
    .map((page) => ({ what: canonicalOf(page), where: page.address }));
  assert.equal(report(offenders), '');
});

/** The languages that have a text of a page; the default is English, or the chooser for the home page. */
function expectedTags({ address, locale = '' }: BuiltPage): string {
  const path = address.slice(locale.length + 1);
  const having = locales.filter(({ code }) => findable.has(`/${code}${path}`));
  const hasDefault = path === '/' || having.some(({ code }) => code === 'en');
  return [...having.map(({ tag }) => tag), ...(hasDefault ? ['x-default'] : [])].sort().join(' ');
}

const findable = new Set(pages.filter(isIndexable).map(({ address }) => address));

test('every language version names all that have a text, itself and the default', () => {
  const byCanonical = new Map(pages.filter(isIndexable).map((page) => [canonicalOf(page), page]));
  const offenders = pages
    .filter((page) => page.locale !== undefined && isIndexable(page))
    .flatMap((page) => {
      const own = alternates(page);
      const offender = (what: string) => ({ what, where: page.address });
      const named = [...own.keys()].sort().join(' ');
      if (named !== expectedTags(page)) return [offender(`names ${named}`)];
      const others = [...own].filter(([tag]) => tag !== 'x-default');
      return others.flatMap(([tag, href]) => {
        const other = byCanonical.get(href);
        if (!other) return [offender(`${tag} leads to ${href}, which is no canonical page`)];
        if (tag !== locales.find(({ code }) => code === other.locale)?.tag)
          return [offender(`${tag} leads to ${href}`)];
        const back = [...alternates(other).values()].includes(canonicalOf(page));
        return back ? [] : [offender(`${href} does not name it back`)];
      });
    });
  assert.equal(report(offenders), '');
});

/** Pages of a sample are not to be found in any language. */
const isOfSample = ({ address }: BuiltPage) => /^\/[\w-]+\/agencies\//.test(address);

test('a page without a text of its own leads search engines to the source, and marks its language', () => {
  const offenders = pages
    .filter((page) => page.locale !== undefined && !isIndexable(page) && !isOfSample(page))
    .filter((page) => {
      const shown = page.document.querySelector('main')?.getAttribute('lang') ?? '';
      const source = page.address.replace(`/${page.locale ?? ''}/`, `/${shown}/`);
      return new URL(canonicalOf(page)).pathname !== source || !findable.has(source);
    })
    .map((page) => ({ what: canonicalOf(page), where: page.address }));
  assert.equal(report(offenders), '');
});

test('the language switcher of every page leads to the same page in the other languages, or to their home page', () => {
  const offenders = pages
    .filter(({ locale }) => locale !== undefined)
    .flatMap(({ address, locale = '', document }) => {
      const offered = new Set(
        document.querySelectorAll('a[hreflang]').map((link) => link.getAttribute('href') ?? ''),
      );
      const path = address.slice(locale.length + 1);
      return locales
        .filter(({ code }) => code !== locale)
        .map(({ code, coverage }) =>
          needsPlan(path) && coverage === 'core' ? `/${code}/` : `/${code}${path}`,
        )
        .filter((other) => !offered.has(other))
        .map((other) => ({ what: `${other} is not offered`, where: address }));
    });
  assert.equal(report(offenders), '');
});
