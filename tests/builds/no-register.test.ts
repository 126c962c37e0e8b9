import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { localeCodes, writtenLocaleCodes } from '#src/locales.ts';
import { buildIn, projectCopy } from '../support/project-copy.ts';
import { root } from '../support/source-files.ts';

/** What is said then, by language; of a language made from another alphabet the build knows. */
const noneYet: Partial<Record<string, string>> = Object.fromEntries(
  writtenLocaleCodes.map((locale) => {
    const text = readFileSync(join(root, `content/ui/${locale}.json`), 'utf8');
    return [locale, (JSON.parse(text) as Record<string, string>)['agencies.none-yet']];
  }),
);

test('without any list the site is built, says so, names no agency and still teaches how to check one', (context) => {
  const copy = projectCopy(context);
  for (const folder of globSync('content/agencies/20*', { cwd: copy }))
    rmSync(join(copy, folder), { recursive: true });
  const { code, output } = buildIn(copy);
  assert.equal(code, 0, output);
  const dist = join(copy, 'dist');
  for (const locale of localeCodes) {
    for (const page of ['agencies', 'agencies/by-name']) {
      const html = readFileSync(join(dist, locale, page, 'index.html'), 'utf8');
      const main = parse(html).querySelector('main');
      const { [locale]: said } = noneYet;
      if (said) assert.ok(main?.text.includes(said), `${locale} ${page}`);
      assert.equal(main?.querySelector('[data-agency-check]'), null);
    }
    const start = parse(readFileSync(join(dist, locale, 'agencies/index.html'), 'utf8'));
    const how = `main a[href="/${locale}/advice/check-an-agency/"]`;
    assert.ok(start.querySelector(how), `${locale} does not teach it`);
    assert.ok(existsSync(join(dist, locale, 'agencies/changes.xml')));
  }
  assert.deepEqual(globSync('*/agencies/{*[0-9]*,releases/*}', { cwd: dist }), []);
  const data = JSON.parse(readFileSync(join(dist, 'data/agencies.json'), 'utf8')) as object;
  assert.deepEqual({ ...data, version: '' }, { version: '', release: null, agencies: [] });
});
