import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import type { PlanMeasure } from '#src/lib/plan.ts';
import { obligationState } from '#src/lib/reports/obligation-state.ts';
import type { ExecutionStatus } from '#src/lib/reports/status.ts';
import type { Execution } from '#src/schemas/report.ts';
import { bodyLinks, type BodyLink } from './body-link.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';
import type { ReportData, YearReport } from './report-data.ts';

/** What is shown of one measure in one year, as a row of a list. */
export interface ExecutionRow {
  id: string;
  parent: string | null;
  section: string;
  heading: string;
  href: string;
  status: ExecutionStatus;
  statusText: string;
  bodies: BodyLink[];
  /** "2 pieces of evidence"; null where there is none. */
  evidence: string | null;
  /** Obligations of that year whose last day has passed and that no evidence shows to be met, in words; null if none. */
  overdue: string | null;
}

/** The row of a measure in a report; throws if the report has none. */
export function executionOf(report: YearReport, id: string): Execution {
  const own = report.byMeasure.get(id);
  if (!own)
    throw new Error(
      `content/reports/${report.year}/report.yaml: measure ${id} is missing. Add a row for it.`,
    );
  return own;
}

/** Measures with what is shown of them in a year, in the order given. */
export function executionRows(
  measures: readonly PlanMeasure[],
  report: YearReport,
  { met }: ReportData,
  data: PlanData,
  language: FullLanguage,
): ExecutionRow[] {
  const { t, href, locale } = language;
  const day = today();
  const late = data.obligations.filter(
    (duty) => duty.covers === report.year && obligationState(duty, met, day) === 'overdue',
  );
  return measures.map(({ id, parent, section, short, responsible }) => {
    const { status, evidence } = executionOf(report, id);
    const overdue = late.filter(({ measure }) => measure === id).length;
    const bodies = responsible.map(({ body }) => body);
    return {
      id,
      parent,
      section,
      heading: short[locale] ?? '',
      href: href(addresses.reportMeasure(report.year, id)),
      status,
      statusText: t(`status.${status}`),
      bodies: bodyLinks(bodies, data, language),
      evidence:
        evidence.length === 0 ? null : t('report.evidence-count', { count: evidence.length }),
      overdue: overdue === 0 ? null : t('report.overdue-count', { count: overdue }),
    };
  });
}
