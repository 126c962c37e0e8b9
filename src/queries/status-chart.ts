import { findingOf, partTotals } from '#src/lib/charts/finding.ts';
import type { StatusBars } from '#src/lib/charts/status-bars.ts';
import { executionStatuses } from '#src/lib/reports/status.ts';
import type { FullLanguage } from './language.ts';
import type { YearReport } from './report-data.ts';
import type { StatusGroup } from './status-groups.ts';

/** The statuses of a year by section; its title names the status that most measures have, if there is one. */
export function statusChart(
  { year, edition, asOf }: YearReport,
  groups: readonly StatusGroup[],
  { t, format }: FullLanguage,
): StatusBars {
  const rows = groups.map(({ name, href, counts }) => ({
    label: name,
    href,
    parts: executionStatuses.map((id) => ({ id, label: t(`status.${id}`), count: counts.by[id] })),
    total: counts.total,
    totalText: t('plan.section.count', { count: counts.total }),
  }));
  const totals = partTotals(rows);
  const { largest, count, total } = findingOf(totals);
  return {
    kind: 'status-bars',
    id: `status-${year}`,
    title:
      largest === null
        ? t('chart.status.tie', { year, total })
        : t('chart.status.title', { year, status: t(`status.${largest}`), count, total }),
    description: totals.map((part) => `${part.label}: ${format.number(part.count)}`).join('; '),
    source: t('chart.source.report', { year, edition, date: format.date(asOf) }),
    rows,
    heads: { row: t('report.section'), total: t('report.measures') },
  };
}
