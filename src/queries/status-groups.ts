import { addresses } from '#src/lib/addresses.ts';
import { statusCounts, type StatusCounts } from '#src/lib/reports/status-counts.ts';
import { executionStatuses, type ExecutionStatus } from '#src/lib/reports/status.ts';
import type { ExecutionRow } from './execution.ts';
import { facetValueName } from './facets.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** What the measures of a year can be filtered by. */
export const reportFacets = ['status', 'section', 'body'] as const;
export type ReportFacet = (typeof reportFacets)[number];

/** Measures of a year that have something in common, and the page that lists them. */
export interface StatusGroup {
  id: string;
  name: string;
  href: string;
  rows: ExecutionRow[];
  counts: StatusCounts;
}

/** The groups by one facet: statuses and sections in their own order, bodies with most measures first. */
export function statusGroups(
  facet: ReportFacet,
  rows: readonly ExecutionRow[],
  year: number,
  data: PlanData,
  language: FullLanguage,
): StatusGroup[] {
  const groups = idsOf(facet, data).flatMap((id) => {
    const own = rows.filter((row) => valuesOf(facet, row).includes(id));
    if (own.length === 0) return [];
    return [
      {
        id,
        name:
          facet === 'status'
            ? language.t(`status.${id as ExecutionStatus}`)
            : facetValueName(facet, id, data, language),
        href: language.href(addresses.reportFacet(year, facet, id)),
        rows: own,
        counts: statusCounts(own),
      },
    ];
  });
  return facet === 'body' ? groups.sort((a, b) => b.counts.total - a.counts.total) : groups;
}

function idsOf(facet: ReportFacet, { decree, bodies }: PlanData): readonly string[] {
  if (facet === 'status') return executionStatuses;
  return facet === 'section' ? decree.sections : [...bodies.keys()];
}

function valuesOf(facet: ReportFacet, row: ExecutionRow): string[] {
  return facet === 'body' ? row.bodies.map(({ id }) => id) : [row[facet]];
}
