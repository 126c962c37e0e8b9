import { localeCodes } from '#src/locales.ts';
import { queriesOf } from '../bench/search/queries.ts';
import { outcomes } from '../bench/search/relevance.ts';
import { ownSearch } from '../bench/search/search-pages.ts';
import { expect, test } from '../support/browser-test.ts';

const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;

for (const code of localeCodes) {
  test(`what readers ask in ${code} is answered, and nonsense is not`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const ask = await ownSearch(page, baseURL ?? '', code);
    const done = await outcomes(code, queriesOf(code), ask);
    const missed = done
      .filter(({ third }) => !third)
      .map(({ kind, query, found }) => `${kind}: ${query} → ${found.join(' ') || 'nothing'}`);
    expect(share(done.map(({ third }) => third)), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(share(done.map(({ first }) => first))).toBeGreaterThanOrEqual(0.85);
    expect(missed.filter((line) => line.startsWith('nonsense'))).toEqual([]);
  });
}
