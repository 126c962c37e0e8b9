import { sections, type Section } from '#src/lib/search/pack.ts';
import type { Language } from './language.ts';

/** What the field and its answers say besides the texts of the interface. */
export interface SearchBoxData {
  hotline: { tel: string; number: string };
  /** The parts that answers are shown by, all of them first. */
  sections: { id: Section | ''; label: string }[];
  /** What is said of an agency that was found by its name or number. */
  agencyWords: Record<string, string>;
}

const sectionKey: Readonly<Record<Section, string>> = {
  advice: 'search.section.advice',
  agencies: 'navigation.agencies',
  plan: 'navigation.plan',
  reports: 'navigation.reports',
  site: 'search.section.site',
};

/** The words of a search in one language, with the line to ring. */
export function searchBox({ t }: Language, hotline: SearchBoxData['hotline']): SearchBoxData {
  return {
    hotline,
    sections: [
      { id: '', label: t('search.all') },
      ...sections.map((id) => ({ id, label: t(sectionKey[id]) })),
    ],
    agencyWords: {
      bin: t('agencies.row.bin'),
      ended: t('agencies.answer.ended'),
      similar: t('agencies.answer.similar'),
      none: t('agencies.answer.none'),
      list: t('navigation.agencies'),
    },
  };
}
