import { addresses } from '#src/lib/addresses.ts';
import { executionRows } from './execution.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { reportData } from './report-data.ts';
import { reportOf, yearLinks } from './report-years.ts';
import { reportFacets, statusGroups } from './status-groups.ts';

/** /reports/{year}/{facet}/{value}/: the measures of a year with one status, in one section or of one body. */
export async function reportFacetPage(params: Record<string, string | undefined>) {
  const language = await fullLanguageOf(params['locale']);
  const [report, data] = await Promise.all([reportData(), planData()]);
  const own = reportOf(report, params['year']);
  const { year } = own;
  const { t, href } = language;
  const facet = reportFacets.find((name) => name === params['facet']);
  const rows = executionRows(data.measures, own, report, data, language);
  const groups = facet ? statusGroups(facet, rows, year, data, language) : [];
  const group = groups.find(({ id }) => id === params['value']);
  if (!facet || !group) throw new Error(`There is no filter ${JSON.stringify(params)}.`);
  return {
    frame: await frame(language, {
      title: t('report.facet.title', { year, value: group.name }),
      description: t('report.facet.description', { count: group.counts.total, year }),
      path: addresses.reportFacet(year, facet, group.id),
    }),
    above: { text: t('report.title', { year }), href: href(addresses.report(year)) },
    facet: { id: facet, name: t(`report.by.${facet}`) },
    group,
    others: groups.map(({ id, name, href: to, counts }) => ({
      name,
      href: to,
      count: counts.total,
      current: id === group.id,
    })),
    /** A status that no measure has in another year has no page there. */
    years:
      facet === 'status'
        ? []
        : yearLinks(report, year, language, (other) =>
            addresses.reportFacet(other, facet, group.id),
          ),
  };
}

/** What a filter page of a year prints. */
export type ReportFacetPage = Awaited<ReturnType<typeof reportFacetPage>>;
