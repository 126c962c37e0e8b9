import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '#src/commands/content/load-file.ts';
import { sourceHash } from '#src/lib/source-hash.ts';
import { fullLocaleCodes, sourceLocale } from '#src/locales.ts';
import type { Fact } from '#src/schemas/fact.ts';
import type { Figure } from '#src/schemas/figure.ts';
import { translationState } from '#src/schemas/translation.ts';
import { folderOf } from './report-years.ts';

/** Findings of a year that are not written or translated, or whose source has changed since. */
export function textGaps(project: string, year: number): string[] {
  const fileOf = (code: string) => `${folderOf(year)}/${code}.mdx`;
  const source = join(project, fileOf(sourceLocale));
  if (!existsSync(source))
    return [`${fileOf(sourceLocale)}: the findings of the year are not written`];
  const hash = sourceHash(readFileSync(source, 'utf8'));
  return fullLocaleCodes
    .filter((code) => code !== sourceLocale)
    .flatMap((code) => {
      const file = fileOf(code);
      if (!existsSync(join(project, file)))
        return [`${file}: translate it, with "source: ${hash}"`];
      const made = madeFrom(load(project, file, []));
      return made === hash
        ? []
        : [`${file}: its source has changed; update it, then "source: ${hash}"`];
    });
}

function madeFrom(frontMatter: unknown): string | undefined {
  const isRecord = typeof frontMatter === 'object' && frontMatter !== null;
  const source = isRecord && 'source' in frontMatter ? frontMatter.source : undefined;
  return translationState.source.safeParse(source).data;
}

/** Figures none of whose sources has a date. */
export function undatedFigures(figures: readonly Figure[], facts: readonly Fact[]): string[] {
  const dated = new Set(facts.filter(({ source }) => source.date).map(({ id }) => id));
  return figures
    .filter((own) => !own.facts.some((id) => dated.has(id)))
    .map(({ id, facts: own }) => `${id}: no date in the source of ${own.join(', ')}`);
}
