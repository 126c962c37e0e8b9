import { addresses } from '#src/lib/addresses.ts';
import type { FullLanguage } from './language.ts';

/**
 * The pages of this site that serve a measure: what the decree says is to be published, shown as this site publishes it.
 * They are no evidence that a body has done its part.
 */
const pagesOf: Readonly<Record<string, readonly (keyof typeof texts)[]>> = {
  '2': ['reports'],
  '12': ['help'],
  '14': ['organisations'],
  '15': ['organisations'],
  '21': ['help'],
  '22': ['help'],
  '34': ['job-check', 'agencies'],
  '35': ['agencies'],
  '36': ['cards', 'advice'],
  '38': ['advice'],
  '39': ['advice'],
  '41': ['job-check'],
};

const texts = {
  reports: addresses.reports,
  help: addresses.help,
  organisations: addresses.organisations,
  'job-check': addresses['job-check'],
  agencies: addresses.agencies,
  cards: addresses.cards,
  advice: addresses.advice,
} as const;

/** Links to the pages of this site that serve a measure; empty for most. */
export function fulfilledBy(id: string, { t, href }: FullLanguage) {
  return (pagesOf[id] ?? []).map((page) => ({
    text: t(`navigation.${page}`),
    href: href(texts[page]),
  }));
}
