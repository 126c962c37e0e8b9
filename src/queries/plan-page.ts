import { addresses } from '#src/lib/addresses.ts';
import { facets } from './facets.ts';
import { frame } from './frame.ts';
import { horizon } from './horizon.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { findings } from './plan-findings.ts';
import { planFigures } from './plan-figures.ts';
import { sections } from './plan-sections.ts';

/** /plan/: findings, filters, all measures by section. */
export async function planPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
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
