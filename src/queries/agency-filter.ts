import { agencyStatuses } from '#src/lib/register/agency.ts';
import type { Language } from './language.ts';
import { regionNames } from './regions.ts';
import type { Register } from './register.ts';

/** What a list can be filtered by, with the values that it has. */
export interface AgencyFilter {
  facets: { id: string; name: string; values: { id: string; name: string }[] }[];
  /** How many agencies are shown of all, with `#` for the first number. */
  shown: string;
}

/** The filters of one list. */
export async function agencyFilter(
  { agencies }: Register,
  language: Language,
): Promise<AgencyFilter> {
  const { t, format } = language;
  const regionName = await regionNames(language);
  const named = (ids: readonly string[], name: (id: string) => string) =>
    [...new Set(ids)]
      .map((id) => ({ id, name: name(id) }))
      .sort((a, b) => format.compare(a.name, b.name));
  const regions = agencies.flatMap(({ region }) => region ?? []);
  const countries = agencies.flatMap((agency) => agency.countries);
  const has = new Set(agencies.map(({ status }) => status));
  const statuses = agencyStatuses
    .filter((id) => has.has(id))
    .map((id) => ({ id, name: t(`agencies.status.${id}`) }));
  return {
    facets: [
      { id: 'region', name: t('agencies.row.region'), values: named(regions, regionName) },
      {
        id: 'countries',
        name: t('agencies.row.countries'),
        values: named(countries, (code) => format.country(code)),
      },
      { id: 'status', name: t('agencies.row.status'), values: statuses },
    ],
    shown: t('agencies.filter.shown', { shown: '#', all: agencies.length }),
  };
}
