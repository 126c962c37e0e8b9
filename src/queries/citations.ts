import { bibtex, type CitedWork } from '#src/lib/citation.ts';
import { today } from '#src/lib/dates.ts';
import type { PlanMeasure } from '#src/lib/plan.ts';
import { fullLanguages, type FullLanguage } from './language.ts';
import { planData, type PlanData } from './plan-data.ts';
import { siteSettings } from './site.ts';

/** How to cite one measure in one language. */
export interface Citation {
  locale: string;
  tag: string;
  dir: 'ltr' | 'rtl';
  name: string;
  plain: string;
  bibtex: string;
}

/** Citations of one measure in every language. */
export async function citations(measure: PlanMeasure): Promise<Citation[]> {
  const [data, { name }, readers] = await Promise.all([
    planData(),
    siteSettings(),
    fullLanguages(),
  ]);
  return readers.map((reader) => {
    const work = citedWork(measure, data, reader, name);
    return {
      locale: reader.locale,
      tag: reader.tag,
      dir: reader.dir,
      name: reader.name,
      plain: reader.t('cite.plain', { ...work }),
      bibtex: bibtex(work),
    };
  });
}

function citedWork(
  measure: PlanMeasure,
  { decree }: PlanData,
  { t, format, locale }: FullLanguage,
  publisher: string,
): CitedWork {
  const year = decree.date.slice(0, 4);
  return {
    key: `kz-decree-${decree.number}-measure-${measure.id}-${locale}`,
    author: t('cite.author'),
    title: t('cite.title', {
      number: decree.number,
      date: format.date(decree.date),
      id: measure.id,
      heading: measure.short[locale] ?? '',
    }),
    year,
    publisher,
    address: measure.addresses[locale] ?? '',
    note: t('cite.note', { date: format.date(today()) }),
  };
}
