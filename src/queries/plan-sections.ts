import { addresses } from '#src/lib/addresses.ts';
import { countMeasures, type PlanMeasure } from '#src/lib/plan.ts';
import { facetValueName } from './facets.ts';
import type { FullLanguage } from './language.ts';
import { measureRows, type MeasureRow } from './measures.ts';
import type { PlanData } from './plan-data.ts';

export interface SectionOfPlan {
  id: string;
  name: string;
  href: string;
  count: number;
  rows: MeasureRow[];
}

/** Measures under their section headings; sections without a measure are left out. */
export function sections(
  measures: readonly PlanMeasure[],
  data: PlanData,
  language: FullLanguage,
): SectionOfPlan[] {
  return data.decree.sections.flatMap((id) => {
    const rows = measures.filter(({ section }) => section === id);
    if (rows.length === 0) return [];
    return [
      {
        id,
        name: facetValueName('section', id, data, language),
        href: language.href(addresses.facet('section', id)),
        count: countMeasures(rows),
        rows: measureRows(rows, data, language),
      },
    ];
  });
}
