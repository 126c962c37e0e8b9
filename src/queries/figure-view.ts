import { addresses } from '#src/lib/addresses.ts';
import { periodWords } from '#src/lib/reports/period.ts';
import { sourcesOf, type SourceNote } from './facts.ts';
import type { FullLanguage } from './language.ts';
import type { CountedFigure } from './report-data.ts';

/** A figure as it is printed. */
export interface FigureView {
  id: string;
  href: string;
  /** What is counted. */
  name: string;
  value: string;
  /** "criminal cases" */
  unit: string;
  period: string;
  /** By whose count and by which rule. */
  definition: string;
  definitionText: string;
  asOf: string;
  note: string | null;
  sources: SourceNote[];
}

/** Part of a figure; null: the count is below five and is not published. */
export interface PartView {
  name: string;
  value: string | null;
}

/** One figure in the reader's language. */
export async function figureView(own: CountedFigure, language: FullLanguage): Promise<FigureView> {
  const { locale, t, format, href } = language;
  return {
    id: own.id,
    href: href(addresses.figure(own.id)),
    name: own.of.name[locale],
    value: format.number(own.value),
    unit: t(`unit.${own.by.unit}`, { count: own.value }),
    period: periodWords(own.period, format, t),
    definition: own.by.name[locale],
    definitionText: own.by.text[locale],
    asOf: format.partialDate(own.asOf),
    note: own.note?.[locale] ?? null,
    sources: await sourcesOf(own.facts, language),
  };
}

/** The breakdowns of a figure. */
export function breakdownsOf(
  { breakdowns }: CountedFigure,
  { locale, format }: FullLanguage,
): { by: string; parts: PartView[] }[] {
  return breakdowns.map(({ by, parts }) => ({
    by: by[locale],
    parts: parts.map(({ name, value }) => ({
      name: name[locale],
      value: value === 'suppressed' ? null : format.number(value),
    })),
  }));
}
