import { addresses } from '#src/lib/addresses.ts';
import { sourceMarks } from '#src/lib/source-marks.ts';
import { lines } from './contacts.ts';
import { citedSources } from './cited-sources.ts';
import type { FullLanguage } from './language.ts';
import { planData } from './plan-data.ts';
import { reportData } from './report-data.ts';
import { shownText } from './translation.ts';

/** What the components inside a text about the execution of the Plan look up by id. */
export interface ReportMarks {
  figures: Map<string, { text: string; href: string }>;
  measures: Map<string, { text: string; href: string }>;
}

/** A text of content/reports with what it cites; `entry` is rendered by the page file. */
export async function reportText(slug: string, language: FullLanguage) {
  const { t, format, href } = language;
  const shown = await shownText('reportTexts', slug, language);
  const [{ figures }, { measures }] = await Promise.all([reportData(), planData()]);
  const sources = await citedSources(sourceMarks(shown.entry.body ?? ''), language);
  const marks: ReportMarks = {
    figures: new Map(
      figures.map(({ id, value }) => [
        id,
        { text: format.number(value), href: href(addresses.figure(id)) },
      ]),
    ),
    measures: new Map(
      measures.map(({ id }) => [
        id,
        { text: t('report.measure', { id }), href: href(addresses.measure(id)) },
      ]),
    ),
  };
  const { title, description, updated } = shown.entry.data;
  return {
    ...shown,
    title,
    description,
    updated: t('page.updated', { date: format.date(updated) }),
    sources,
    cited: { sources, lines: await lines(language), marks },
  };
}

/** A text about the execution of the Plan. */
export type ReportProse = Awaited<ReturnType<typeof reportText>>;
