import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SearchPack } from '#src/lib/search/pack.ts';
import { localeCodes } from '#src/locales.ts';
import { builtPages, dist, report } from '../support/built-site.ts';
import { scriptBytes, wireBytes } from '../support/page-weight.ts';

/** What a first search may cost, its script and engine included, in bytes on the wire. */
const firstSearch = 100_000;

/** The page of the search in one language and the files it names. */
function searchOf(code: string) {
  const page = builtPages().find(({ address }) => address === `/${code}/search/`);
  const box = page?.document.querySelector('[data-search]');
  assert.ok(page && box, `/${code}/search/ has no search`);
  const files = ['data-pack', 'data-engine', 'data-index'].map((name) =>
    join(dist, box.getAttribute(name) ?? ''),
  );
  const missing = files.filter((file) => !existsSync(file));
  assert.deepEqual(missing, []);
  const pack = JSON.parse(readFileSync(files[0] ?? '', 'utf8')) as SearchPack;
  return { page, files, pack };
}

for (const code of localeCodes) {
  test(`the search in ${code} costs little and names its files`, async () => {
    const { page, files } = searchOf(code);
    const sizes = await Promise.all(files.map((file) => wireBytes(readFileSync(file))));
    const all = sizes.reduce(
      (sum, size) => sum + size,
      await scriptBytes(page, '[data-search] ~ script'),
    );
    assert.ok(all <= firstSearch, `${all} bytes, ${all - firstSearch} too many`);
  });

  test(`every page that can be found in ${code} is there, under the name it has in a history`, () => {
    const { pack } = searchOf(code);
    const pages = new Map(builtPages().map((page) => [page.address, page]));
    const offenders = pack.pages.flatMap(({ url, title, description }) => {
      const own = pages.get(url)?.document.querySelector('title')?.text ?? '';
      if (!own.startsWith(title))
        return [{ what: `is called "${own}", not "${title}"`, where: url }];
      return description === '' ? [{ what: 'has no sentence that answers', where: url }] : [];
    });
    assert.equal(report(offenders), '');
    assert.ok(pack.pages.length > 40, `only ${pack.pages.length} pages can be found`);
  });
}
