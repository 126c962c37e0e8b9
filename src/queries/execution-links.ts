import { addresses } from '#src/lib/addresses.ts';
import { executionStatuses, type ExecutionStatus } from '#src/lib/reports/status.ts';
import { statusCounts } from '#src/lib/reports/status-counts.ts';
import { executionOf, executionRows } from './execution.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';
import { reportData } from './report-data.ts';

/** What is shown in one year, and where it is told. */
export interface ExecutionLink {
  year: number;
  href: string;
  statuses: { status: ExecutionStatus; text: string }[];
}

/** What is shown of a measure in each year, the newest first. */
export async function executionOfMeasure(
  id: string,
  { t, href }: FullLanguage,
): Promise<ExecutionLink[]> {
  const { reports } = await reportData();
  return reports.map((report) => {
    const { status } = executionOf(report, id);
    return {
      year: report.year,
      href: href(addresses.reportMeasure(report.year, id)),
      statuses: [{ status, text: t(`status.${status}`) }],
    };
  });
}

/** What is shown of the measures of a body in each year, the newest first; empty if it has none. */
export async function executionOfBody(
  id: string,
  data: PlanData,
  language: FullLanguage,
): Promise<ExecutionLink[]> {
  const { t, href, format } = language;
  const report = await reportData();
  const own = data.measures.filter(({ responsible }) =>
    responsible.some(({ body }) => body === id),
  );
  if (own.length === 0) return [];
  return report.reports.map((one) => {
    const { by } = statusCounts(executionRows(own, one, report, data, language));
    return {
      year: one.year,
      href: href(addresses.reportFacet(one.year, 'body', id)),
      statuses: executionStatuses
        .filter((status) => by[status] > 0)
        .map((status) => ({
          status,
          text: `${t(`status.${status}`)}: ${format.number(by[status])}`,
        })),
    };
  });
}
