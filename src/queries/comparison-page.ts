import { addresses } from '#src/lib/addresses.ts';
import { executionRows } from './execution.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { reportData } from './report-data.ts';
import { reportOf } from './report-years.ts';

/** /reports/compare/{from}-{to}/: each measure in two years, those whose status differs first. */
export async function comparisonPage(code: string | undefined, years = '') {
  const language = await fullLanguageOf(code);
  const [report, data] = await Promise.all([reportData(), planData()]);
  const [from, to] = years.split('-').map((year) => reportOf(report, year));
  if (!from || !to) throw new Error(`There is no comparison "${years}".`);
  const { t, href } = language;
  const rowsOf = (own: typeof from) => executionRows(data.measures, own, report, data, language);
  const earlier = rowsOf(from);
  const pairs = rowsOf(to).flatMap((later, index) => {
    const before = earlier[index];
    return before ? [{ before, later, differs: before.status !== later.status }] : [];
  });
  const span = { from: from.year, to: to.year };
  const groups = [
    {
      id: 'differs',
      title: t('report.compare.differs'),
      pairs: pairs.filter((one) => one.differs),
    },
    { id: 'same', title: t('report.compare.same'), pairs: pairs.filter((one) => !one.differs) },
  ];
  return {
    frame: await frame(language, {
      title: t('report.compare.title', span),
      description: t('report.compare.description', span),
      path: addresses.comparison(from.year, to.year),
    }),
    above: { text: t('reports.title'), href: href(addresses.reports) },
    span,
    groups: groups.filter((group) => group.pairs.length > 0),
  };
}

/** What a comparison of two years prints. */
export type ComparisonPage = Awaited<ReturnType<typeof comparisonPage>>;
