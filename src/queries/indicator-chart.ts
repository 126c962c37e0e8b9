import { addresses } from '#src/lib/addresses.ts';
import type { FigureLines } from '#src/lib/charts/figure-lines.ts';
import { periodPosition, periodWords } from '#src/lib/reports/period.ts';
import type { Indicator } from '#src/schemas/figure.ts';
import { sourcesOf } from './facts.ts';
import type { FullLanguage } from './language.ts';
import type { CountedFigure } from './report-data.ts';

/**
 * One indicator over the years, a line for each definition; null where no definition has two figures. Its title names the
 * lowest and the highest figure of the definition that has most, never figures of two definitions.
 */
export async function indicatorChart(
  { id, name, definitions }: Indicator,
  figures: readonly CountedFigure[],
  language: FullLanguage,
): Promise<FigureLines | null> {
  const { t, format, href, locale } = language;
  const lines = definitions.flatMap((definition) => {
    const points = figures
      .filter((figure) => figure.definition === definition.id)
      .flatMap(({ id: figure, period, value }) => {
        const at = periodPosition(period);
        const label = periodWords(period, format, t);
        const text = format.number(value);
        return at === null
          ? []
          : [{ at, label, value, text, href: href(addresses.figure(figure)) }];
      })
      .sort((a, b) => a.at - b.at);
    return points.length === 0 ? [] : [{ name: definition.name[locale], points }];
  });
  const longest = [...lines].sort((a, b) => b.points.length - a.points.length)[0];
  const byValue = [...(longest?.points ?? [])].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  if (!longest || !lowest || !highest || lowest === highest) return null;
  const sources = await sourcesOf([...new Set(figures.flatMap(({ facts }) => facts))], language);
  return {
    kind: 'figure-lines',
    id: `figures-${id}`,
    title: t('chart.lines.title', {
      definition: longest.name,
      low: lowest.text,
      lowPeriod: lowest.label,
      high: highest.text,
      highPeriod: highest.label,
    }),
    description: `${name[locale]}: ${lines
      .map(
        (line) =>
          `${line.name}: ${line.points.map((one) => `${one.label} – ${one.text}`).join(', ')}`,
      )
      .join('; ')}`,
    source: t('chart.source.figures', { sources: sources.map(({ title }) => title).join('; ') }),
    definitions: lines,
    heads: {
      definition: t('chart.definition'),
      period: t('chart.period'),
      value: t('chart.value'),
    },
  };
}
