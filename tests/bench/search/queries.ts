import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The ways in which a question differs from the words of the pages. */
export const kinds = [
  'exact',
  'suffix',
  'prefix',
  'folded',
  'script',
  'layout',
  'typo',
  'number',
  'synonym',
  'phrase',
  'nonsense',
] as const;

/** A question a reader would ask, and the pages that answer it, without the language; none for nonsense. */
export interface Query {
  kind: (typeof kinds)[number];
  query: string;
  pages: string[];
}

/** The questions of one language. */
export function queriesOf(locale: string): Query[] {
  const file = join(import.meta.dirname, 'queries', `${locale}.yaml`);
  return parse(readFileSync(file, 'utf8')) as Query[];
}
