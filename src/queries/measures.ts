import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import type { PlanMeasure } from '#src/lib/plan.ts';
import { bodyLinks, type BodyLink } from './body-link.ts';
import { dueViews, type DueView } from './due.ts';
import { facetValuesOf, type FacetName } from './facets.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** A measure as a row of a list. */
export interface MeasureRow {
  id: string;
  /** The measure it is counted under: "5" for "5.1". */
  countedAs: string;
  href: string;
  heading: string;
  bodies: BodyLink[];
  /** The next date ahead, or the last one passed; null for a continuous measure. */
  due: DueView | null;
  /** What the filters match: facet → values. */
  facets: Record<FacetName, string[]>;
}

/** Measures as rows, in the order given. */
export function measureRows(
  measures: readonly PlanMeasure[],
  data: PlanData,
  language: FullLanguage,
): MeasureRow[] {
  return measures.map((measure) => measureRow(measure, data, language));
}

function measureRow(measure: PlanMeasure, data: PlanData, language: FullLanguage): MeasureRow {
  const { href, locale } = language;
  const own = data.obligations.filter((obligation) => obligation.measure === measure.id);
  const next = own.find(({ due }) => due >= today()) ?? own.at(-1);
  return {
    id: measure.id,
    countedAs: measure.parent ?? measure.id,
    href: href(addresses.measure(measure.id)),
    heading: measure.short[locale] ?? '',
    bodies: bodyLinks(
      measure.responsible.map(({ body }) => body),
      data,
      language,
    ),
    due: next ? (dueViews([next], data, language)[0] ?? null) : null,
    facets: facetValuesOf(measure),
  };
}
