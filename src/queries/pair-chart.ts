import { addresses } from '#src/lib/addresses.ts';
import type { ContradictionPair } from '#src/lib/charts/contradiction-pair.ts';
import { periodWords } from '#src/lib/reports/period.ts';
import { sourcesOf } from './facts.ts';
import type { FullLanguage } from './language.ts';
import type { CountedFigure, ReportData } from './report-data.ts';

/** Every two figures that contradict each other, each pair once, in the order of the figures. */
export function contradictions({ figures }: ReportData): [CountedFigure, CountedFigure][] {
  return figures.flatMap((own, index) =>
    figures
      .slice(index + 1)
      .filter(({ id }) => own.contradicts.some(({ figure }) => figure === id))
      .map((other): [CountedFigure, CountedFigure] => [own, other]),
  );
}

/** Two figures that contradict each other, side by side, with the reason as far as it is known. */
export async function pairChart(
  pair: readonly [CountedFigure, CountedFigure],
  language: FullLanguage,
): Promise<ContradictionPair> {
  const { t, format, href, locale } = language;
  const [own, other] = pair;
  const official = ({ id, value, by, period }: CountedFigure) => ({
    who: by.name[locale],
    what: `${periodWords(period, format, t)}, ${t(`unit.${by.unit}`, { count: value })}`,
    value,
    text: format.number(value),
    href: href(addresses.figure(id)),
  });
  const sources = await sourcesOf([...new Set([...own.facts, ...other.facts])], language);
  return {
    kind: 'contradiction-pair',
    id: `differ-${own.id}-${other.id}`,
    title: t('chart.pair.title', {
      name: own.of.name[locale],
      period: periodWords(own.period, format, t),
      one: format.number(own.value),
      other: format.number(other.value),
    }),
    description: `${official(own).who}: ${official(own).text}; ${official(other).who}: ${official(other).text}`,
    source: t('chart.source.figures', { sources: sources.map(({ title }) => title).join('; ') }),
    figures: [official(own), official(other)],
    because: own.contradicts.find(({ figure }) => figure === other.id)?.because[locale] ?? '',
    heads: { who: t('chart.definition'), what: t('chart.period'), value: t('chart.value') },
  };
}
