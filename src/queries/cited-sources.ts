import type { SourceMark } from '#src/lib/source-marks.ts';
import { sourceOf, type SourceNote } from './facts.ts';
import type { Language } from './language.ts';
import { measureSource } from './measure-source.ts';

/** A source with its number in the text. */
export interface CitedSource extends SourceNote {
  number: number;
  /** "Source 1" */
  label: string;
  /** What the text cites it by: ids of facts, or the number of a measure. */
  of: string[];
}

/** The sources of a text, numbered from 1 in the order in which they are cited; one source has one number. */
export async function citedSources(
  marks: readonly SourceMark[],
  language: Language,
): Promise<CitedSource[]> {
  const cited = await Promise.all(
    marks.map(async ({ kind, of }) => ({
      of,
      source: await (kind === 'id' ? sourceOf(of, language) : measureSource(of, language)),
    })),
  );
  const bySource = Map.groupBy(cited, ({ source }) => `${source.href} ${source.title}`);
  return [...bySource.values()].flatMap(([first, ...others], index) => {
    if (!first) return [];
    const number = index + 1;
    const of = [first, ...others].map((mark) => mark.of);
    return [{ ...first.source, number, label: language.t('source.mark', { number }), of }];
  });
}
