import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type HTMLElement } from 'node-html-parser';
import { locales, sourceLocale } from '#src/locales.ts';
import { addLanguage } from '../support/new-language.ts';
import { buildIn, projectCopy } from '../support/project-copy.ts';

/** Names, addresses and dates, which no translator writes. */
const names =
  /Aman Jol|CC-BY-4\.0|BibTeX|JavaScript|Telegram|WhatsApp|https?:\S+|[\w-]+(\.[\w-]+)+|e-Otinish|MCI|(\d{1,2} )?[A-Z][a-z]+ 20\d\d/g;

/** Texts of a pseudo-language page that nobody gave to translators: letters without accents. */
function plainTexts(page: HTMLElement): string[] {
  for (const part of page.querySelectorAll(
    'script, style, [lang="ru"], [lang="kk"], [lang="en"], a[hreflang], a[rel], code',
  )) {
    part.remove();
  }
  const tag = page.querySelector('html')?.getAttribute('lang');
  for (const part of page.querySelectorAll('main [lang], nav [lang]')) {
    if (part.getAttribute('lang') !== tag) part.remove();
  }
  const texts = (page.querySelector('body')?.structuredText ?? '').split('\n');
  const attributes = page
    .querySelectorAll('[aria-label]')
    .map((element) => element.getAttribute('aria-label') ?? '');
  return [...texts, ...attributes].filter((text) =>
    /(?<!\p{L})[a-z]{3,}(?!\p{L})/iu.test(
      locales.reduce((rest, { name }) => rest.replaceAll(name, ''), text).replace(names, ''),
    ),
  );
}

test('a thirteenth language is one line and files; a pseudo-language finds no text that translators never saw', (context) => {
  const copy = projectCopy(context);
  addLanguage(copy, 'de', 'Deutsch');
  const { code, output } = buildIn(copy, { PSEUDO_LOCALES: '1' });
  assert.equal(code, 0, output);
  const page = (address: string) =>
    parse(readFileSync(join(copy, 'dist', address, 'index.html'), 'utf8'));

  const own = page('de/advice/not-paid');
  assert.equal(own.querySelector('html')?.getAttribute('lang'), 'de');
  assert.equal(own.querySelector('main')?.getAttribute('lang'), 'de');
  const missing = page('de/advice/cannot-leave');
  assert.equal(missing.querySelector('main')?.getAttribute('lang'), sourceLocale);
  assert.ok(missing.querySelector('meta[name="robots"][content="noindex"]'));
  for (const address of ['de', 'de/help', 'de/cards', 'de/job-check', 'de/about', 'ru/help']) {
    assert.ok(page(address).querySelector('a[hreflang="de"]'), `${address} does not offer it`);
  }

  for (const locale of ['en-XA', 'ar-XB']) {
    for (const path of [
      '',
      '/help',
      '/help/organisations',
      '/advice',
      '/cards',
      '/job-check',
      '/search',
      '/about/translations',
      '/advice/not-paid',
    ]) {
      assert.deepEqual(plainTexts(page(`${locale}${path}`)), [], `${locale}${path}`);
    }
  }
  assert.equal(page('ar-XB').querySelector('html')?.getAttribute('dir'), 'rtl');
});
