import { addresses } from '#src/lib/addresses.ts';
import { countMeasures, type PlanMeasure } from '#src/lib/plan.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** What the Plan can be filtered by. */
export const facetNames = ['body', 'section', 'due', 'form', 'funding'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of one measure for each facet. */
export function facetValuesOf(measure: PlanMeasure): Record<FacetName, string[]> {
  const years = [...new Set(measure.deadline.due.map((due) => due.slice(0, 4)))];
  return {
    body: [...new Set(measure.responsible.map(({ body }) => body))],
    section: [measure.section],
    due: years.length > 0 ? years : ['continuous'],
    form: [...new Set(measure.completionForm.map(({ kind }) => kind))],
    funding: [measure.funding.kind],
  };
}

/** One value of a filter: its name, how many measures it has, and the page that lists them. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
  href: string;
}

export interface Facet {
  id: FacetName;
  name: string;
  values: FacetValue[];
}

/** All filters with their values; bodies by number of measures, the rest in the Plan's own order. */
export function facets(data: PlanData, language: FullLanguage): Facet[] {
  return facetNames.map((id) => ({
    id,
    name: language.t(`facet.${id}`),
    values: valuesOf(id, data).map(({ value, rows }) => ({
      value,
      name: facetValueName(id, value, data, language),
      count: countMeasures(rows),
      href: language.href(id === 'body' ? addresses.body(value) : addresses.facet(id, value)),
    })),
  }));
}

/** The values of one facet, each with the measures that have it. */
export function valuesOf(
  facet: FacetName,
  { measures }: PlanData,
): { value: string; rows: PlanMeasure[] }[] {
  const byValue = Map.groupBy(
    measures.flatMap((row) => facetValuesOf(row)[facet].map((value) => ({ value, row }))),
    ({ value }) => value,
  );
  const values = [...byValue].map(([value, found]) => ({
    value,
    rows: found.map(({ row }) => row),
  }));
  if (facet === 'due') return values.sort((a, b) => (a.value < b.value ? -1 : 1));
  if (facet === 'section') return values;
  return values.sort((a, b) => countMeasures(b.rows) - countMeasures(a.rows));
}

/** The name of one value in the reader's language. */
export function facetValueName(
  facet: FacetName,
  value: string,
  { bodies, texts }: PlanData,
  { locale, t }: FullLanguage,
): string {
  if (facet === 'body') return bodies.get(value)?.short[locale] ?? value;
  if (facet === 'section') {
    return texts[locale]?.sections[value as keyof (typeof texts)[string]['sections']] ?? value;
  }
  if (facet === 'due') return value === 'continuous' ? t('due.continuous') : value;
  return t(`${facet}.${value}`);
}
