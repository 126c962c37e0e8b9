import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '#src/locales.ts';
import { sourceHash } from '#src/lib/source-hash.ts';
import { builtPages, report } from '../support/built-site.ts';
import { sourceFiles } from '../support/source-files.ts';
import { textsOf } from '../support/texts.ts';

const messages = (locale: string) => {
  const from = localeOf(locale).derivedFrom ?? locale;
  const [file] = sourceFiles(`content/ui/${from}.json`);
  return JSON.parse(file?.text ?? '{}') as Record<string, string>;
};

/** Texts whose page has to say something of their translation: by address, the key of what it says. */
function expected(): Map<string, string[]> {
  const texts = (['advice', 'help'] as const).flatMap((folder) =>
    textsOf(folder).map((text) => ({ ...text, folder })),
  );
  const originals = new Map(
    texts
      .filter(({ locale }) => locale === 'ru')
      .map(({ folder, slug, body }) => [`${folder}/${slug}`, sourceHash(body)]),
  );
  return new Map(
    texts.map(({ folder, slug, locale, data }) => [
      `/${locale}/${folder}/${slug}/`,
      [
        ...(data.translation === 'draft' ? ['page.draft'] : []),
        ...(data.source !== undefined && data.source !== originals.get(`${folder}/${slug}`)
          ? ['page.stale']
          : []),
      ],
    ]),
  );
}

test('a draft says that nobody has reviewed it, a stale text that its original has changed', () => {
  const wanted = expected();
  const offenders = builtPages().flatMap(({ address, locale = '', document }) => {
    const keys = wanted.get(address);
    if (!keys) return [];
    const text = document.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
    return keys
      .filter((key) => !text.includes(messages(locale)[key] ?? key))
      .map((key) => ({ what: `does not say ${key}`, where: address }));
  });
  assert.ok(wanted.size > 300, `only ${wanted.size} texts were found`);
  assert.equal(report(offenders), '');
});

test('text converted from another alphabet says so', () => {
  const converted = builtPages().filter(({ address }) =>
    /^\/uz-Cyrl\/(advice|help)\/[\w-]+\/$/.test(address),
  );
  assert.ok(converted.length > 30, `only ${converted.length} pages were found`);
  const silent = converted
    .filter(({ document }) => !document.querySelector('main .line-beside')?.text.includes('алифбо'))
    .map(({ address }) => ({ what: 'does not say that it was converted', where: address }));
  assert.equal(report(silent), '');
});
