import { addresses } from '#src/lib/addresses.ts';
import { facets, type Facet } from './facets.ts';
import { frame } from './frame.ts';
import { horizon } from './horizon.ts';
import { languageOf, type Language } from './language.ts';
import { planData } from './plan-data.ts';
import { planFigures, type PlanFigures } from './plan-figures.ts';
import { sections } from './plan-sections.ts';

/** /plan/: findings, filters, all measures by section. */
export async function planPage(code: string | undefined) {
  const language = await languageOf(code);
  const data = await planData();
  const { t } = language;
  const figures = planFigures(data, language);
  const filters = facets(data, language);
  return {
    frame: await frame(language, {
      title: t('plan.title'),
      description: t('plan.description'),
      path: addresses.plan,
    }),
    horizon: horizon(data.obligations, data, language),
    figures,
    facets: filters,
    findings: findings(figures, filters, language),
    sections: sections(data.measures, data, language),
  };
}

/** What the figures come to, in sentences. */
function findings(figures: PlanFigures, filters: readonly Facet[], language: Language): string[] {
  const { t, format } = language;
  const bodies = filters.find(({ id }) => id === 'body')?.values.slice(0, 3) ?? [];
  const list = format.list(bodies.map(({ name, count }) => `${name} (${format.number(count)})`));
  const { next } = figures;
  return [
    t('plan.finding.most', { list }),
    ...(next ? [t('plan.finding.next', { date: next.date, label: next.label })] : []),
  ];
}
