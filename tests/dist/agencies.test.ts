import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '#src/locales.ts';
import { builtPages, builtText, isIndexable, report } from '../support/built-site.ts';
import { agenciesOfLatest, storedReleases } from '../support/register.ts';

const pages = builtPages().filter(({ address }) => /^\/[\w-]+\/agencies\//.test(address));
const sample = storedReleases().at(-1)?.source.kind === 'sample';

test('every agency that was ever listed has a page in every language', () => {
  const bins = new Set(storedReleases().flatMap(({ agencies }) => agencies.map(({ bin }) => bin)));
  const addresses = new Set(pages.map(({ address }) => address));
  const missing = locales.flatMap(({ code }) =>
    [...bins]
      .map((bin) => `/${code}/agencies/${bin}/`)
      .filter((address) => !addresses.has(address)),
  );
  assert.deepEqual(missing, []);
});

test('a sample says on every page and in every title that it is one, and no search engine lists it', () => {
  if (!sample) return;
  const offenders = pages.flatMap((page) => {
    const title = page.document.querySelector('title')?.text ?? '';
    return [
      ...(isIndexable(page) ? [{ what: 'may be found', where: page.address }] : []),
      ...(/\(.+\) – Aman Jol$/.test(title) ? [] : [{ what: title, where: page.address }]),
    ];
  });
  assert.equal(report(offenders), '');
  assert.doesNotMatch(builtText('sitemap-0.xml'), /\/agencies\//);
});

test('the whole list stands on the page of the check, without JavaScript', () => {
  const names = agenciesOfLatest().map(({ bin }) => bin);
  const page = pages.find(({ address }) => address === '/tg/agencies/');
  const text = page?.document.querySelector('main')?.text ?? '';
  assert.deepEqual(
    names.filter((bin) => !text.includes(bin)),
    [],
  );
});

test('no page calls an agency safe, verified or trusted, and none has a tick', () => {
  const offenders = pages
    .filter(({ document }) =>
      /✓|✔|✅|☑|надёжн|провере[нм]а?о? нами|сенімді агент|trusted|verified agency/i.test(
        document.querySelector('main')?.text ?? '',
      ),
    )
    .map(({ address }) => ({ what: 'a word of trust', where: address }));
  assert.equal(report(offenders), '');
});
