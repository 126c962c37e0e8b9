import type { Facet } from './facets.ts';
import type { FullLanguage } from './language.ts';
import type { PlanFigures } from './plan-figures.ts';

/** What the figures come to, in sentences. */
export function findings(
  figures: PlanFigures,
  filters: readonly Facet[],
  language: FullLanguage,
): string[] {
  const { t, format } = language;
  const bodies = filters.find(({ id }) => id === 'body')?.values.slice(0, 3) ?? [];
  const list = format.list(bodies.map(({ name, count }) => `${name} (${format.number(count)})`));
  const { next } = figures;
  return [
    t('plan.finding.most', { list }),
    ...(next ? [t('plan.finding.next', { date: next.date, label: next.label })] : []),
  ];
}
