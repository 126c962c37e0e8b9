import type { AskPage } from './search-pages.ts';
import type { Query } from './queries.ts';

/** What became of one question. */
export interface Outcome extends Query {
  locale: string;
  found: string[];
  first: boolean;
  third: boolean;
}

/** Asks all questions of a language one after another. For nonsense, a hit is to find nothing. */
export async function outcomes(
  locale: string,
  queries: readonly Query[],
  ask: AskPage,
): Promise<Outcome[]> {
  const done: Outcome[] = [];
  for (const query of queries) {
    const found = (await ask(query.query)).map((address) => address.replace(`/${locale}/`, '/'));
    const isHit = (address: string | undefined) =>
      address !== undefined && query.pages.includes(address);
    const nothing = query.kind === 'nonsense' && found.length === 0;
    done.push({
      ...query,
      locale,
      found,
      first: nothing || isHit(found[0]),
      third: nothing || found.some(isHit),
    });
  }
  return done;
}
