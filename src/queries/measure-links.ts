import { addresses } from '#src/lib/addresses.ts';
import type { FullLanguage } from './language.ts';
import { planData } from './plan-data.ts';

/** A measure as a link with its number and heading. */
export interface MeasureLink {
  id: string;
  text: string;
  href: string;
}

/** Links to the pages of these measures, in the order of the Plan. */
export async function measureLinks(
  ids: readonly string[],
  { t, href, locale }: FullLanguage,
): Promise<MeasureLink[]> {
  const { measures } = await planData();
  return measures
    .filter(({ id }) => ids.includes(id))
    .map(({ id, short }) => ({
      id,
      text: t('measure.title', { id, heading: short[locale] ?? '' }),
      href: href(addresses.measure(id)),
    }));
}
