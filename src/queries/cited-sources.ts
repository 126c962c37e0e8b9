import { addresses } from '#src/lib/addresses.ts';
import type { SourceMark } from '#src/lib/source-marks.ts';
import { sourcesOf } from './facts.ts';
import type { Language } from './language.ts';

/** A source with its number in the text. */
export interface CitedSource {
  number: number;
  /** "Source 1" */
  label: string;
  /** `H10`, or the number of a measure. */
  of: string;
  title: string;
  href: string;
  /** Date and kind of source. */
  note: string;
}

/** The sources of a text, numbered from 1 in the order in which they are cited. */
export function citedSources(
  marks: readonly SourceMark[],
  language: Language,
): Promise<CitedSource[]> {
  return Promise.all(
    marks.map(async (mark, index) => ({
      number: index + 1,
      label: language.t('source.mark', { number: index + 1 }),
      of: mark.of,
      ...(mark.kind === 'id' ? await ofFact(mark.of, language) : ofMeasure(mark.of, language)),
    })),
  );
}

async function ofFact(id: string, language: Language) {
  const [source] = await sourcesOf([id], language);
  if (!source) throw new Error(`content/facts.yaml: there is no fact ${id}.`);
  const { title, href, date, confidence } = source;
  return { title, href, note: [date, confidence].filter((part) => part !== null).join(', ') };
}

function ofMeasure(id: string, { t, href }: Language) {
  return {
    title: t('source.measure', { id }),
    href: href(addresses.measure(id)),
    note: t('source.official'),
  };
}
