import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtFiles, builtPages, builtText, report, visibleText } from '../support/built-site.ts';
import { contacts, digits } from '../support/contacts.ts';
import { figures } from '../support/published-reports.ts';
import { storedReleases } from '../support/register.ts';

const known = new Set(contacts().map(({ number }) => digits(number)));

/** Numbers that a register states; they stand on pages and in files about agencies only. */
const stated = new Set(
  storedReleases().flatMap(({ agencies }) =>
    agencies.flatMap(({ phones }) =>
      phones.map(digits).flatMap((number) => [number, number.replace('+', '')]),
    ),
  ),
);
/** Those of invented agencies are no links. */
const isOfficial = storedReleases().at(-1)?.source.kind === 'official';
const primary = contacts().find((line) => line.primary);

/** Digits that can only be a phone number, by their shape. */
const shaped = /(?:\+\d|\b8[\s(-]{1,2}\d{3}[)\s-])[\d\s()-]{6,}\d|\b\d{3}-\d{2}-\d{2}\b/g;

/** Digits that are a phone number because a word before them says so, in the site's languages. */
const announced =
  /(?:\bcall|\bring|\bphone|\bdial|\btel\b|телефон|\bтел\.|звон|набер|қоңырау|шалыңыз|нөмір|hotline|helpline)[^\d.;!?]{0,24}((?!(?:19|20)\d\d\b)\d[\d -]{1,14}\d)/giu;

const published = figures.flatMap(({ value, breakdowns }) => [
  value,
  ...breakdowns.flatMap(({ parts }) => parts.flatMap((part) => part.value ?? [])),
]);

/** Years and published counts, such as those of calls to a line; the years under a chart stand without a space. */
const counts = new RegExp(
  [
    String.raw`(?<!\d)(?:(?:19|20)\d\d)+`,
    ...published.map(
      (value) => `(?<!\\d)${String(value).replace(/\B(?=(\d{3})+$)/g, '\\D?')}(?!\\d)`,
    ),
  ].join('|'),
  'g',
);

/** The text of a page or file of the yearly summaries without what it counts; any other text as it is. */
const uncounted = (name: string, text: string) =>
  /reports|figures|charts/.test(name) ? text.replace(counts, '–') : text;

function numbersIn(text: string): string[] {
  const found = [...text.matchAll(shaped)].map(([number]) => number);
  return [...found, ...[...text.matchAll(announced)].map(([, number = '']) => number)].map(digits);
}

test('every number that can be rung is one of content/contacts.yaml or of an official list, and reads as it is dialled', () => {
  const offenders = builtPages().flatMap(({ address, document }) =>
    document.querySelectorAll('a[href^="tel:"]').flatMap((link) => {
      const dialled = (link.getAttribute('href') ?? '').slice('tel:'.length);
      const isStated = isOfficial && address.includes('/agencies/') && stated.has(dialled);
      if (!known.has(dialled) && !isStated)
        return [{ what: `tel:${dialled} is not in content/contacts.yaml`, where: address }];
      const shown = digits(link.text).includes(dialled);
      return shown ? [] : [{ what: `tel:${dialled} reads "${link.text.trim()}"`, where: address }];
    }),
  );
  assert.equal(report(offenders), '');
});

test('no page and no download has a phone number that is not in content/contacts.yaml', () => {
  const pages = builtPages().map(({ address, document }) => ({
    name: address,
    text: visibleText(document),
  }));
  // What search knows is made of the pages, and tells of words by numbers.
  const isOfSearch = (name: string) => name.startsWith('search/');
  const downloads = builtFiles('**/*.{json,csv,ics,xml,txt}')
    .filter((name) => !isOfSearch(name))
    .map((name) => ({ name, text: builtText(name) }));
  const offenders = [...pages, ...downloads].flatMap(({ name, text }) =>
    numbersIn(uncounted(name, text))
      .filter((number) => !known.has(number))
      .filter((number) => !(/agencies|register/.test(name) && stated.has(number)))
      .map((number) => ({ what: number, where: name })),
  );
  assert.equal(report(offenders), '');
});

test('shapes of phone numbers are recognised', () => {
  const numbers = [
    '+7 700 000 00 00',
    '8 (800) 000-00-00',
    'call 116 17',
    'звоните: 115',
    '123-45-67',
  ];
  assert.deepEqual(
    numbers.filter((number) => numbersIn(number).length === 0),
    [],
  );
  assert.deepEqual(numbersIn('1048 of 28 November 2023, measure 22, 2024–2026, 10 000 tenge'), []);
});

test('the hotline is in the header of every page, one Tab after the skip link', () => {
  const dialled = digits(primary?.number ?? '');
  const offenders = builtPages().flatMap(({ address, document }) => {
    const [skip, next] = document.querySelectorAll(
      'body a[href], body button, body input, body select, body summary, body [tabindex]',
    );
    const inHeader = document.querySelector(`header a[href="tel:${dialled}"]`);
    if (!skip?.getAttribute('href')?.startsWith('#'))
      return [{ what: 'no skip link first', where: address }];
    if (!inHeader || next?.getAttribute('href') !== `tel:${dialled}`) {
      return [
        { what: `the second is ${next?.outerHTML.slice(0, 80) ?? 'nothing'}`, where: address },
      ];
    }
    return [];
  });
  assert.equal(report(offenders), '');
});
