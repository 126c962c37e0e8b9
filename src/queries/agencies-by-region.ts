import { agencyView, type AgencyGroup } from './agency-view.ts';
import type { Language } from './language.ts';
import { regionNames } from './regions.ts';
import type { Register } from './register.ts';

/** The agencies of a release by region, as the language sorts names; those without a region last. */
export async function agenciesByRegion(
  register: Register,
  language: Language,
): Promise<AgencyGroup[]> {
  const { t, format } = language;
  const regionName = await regionNames(language);
  const byRegion = Map.groupBy(register.agencies, ({ region }) => region ?? '');
  return [...byRegion]
    .map(([id, own]) => ({
      id: id === '' ? 'no-region' : id,
      name: id === '' ? t('agencies.no-region') : regionName(id),
      agencies: own
        .map((agency) => agencyView(agency, language, regionName))
        .sort((a, b) => format.compare(a.name, b.name)),
    }))
    .sort(
      (a, b) =>
        Number(a.id === 'no-region') - Number(b.id === 'no-region') ||
        format.compare(a.name, b.name),
    );
}
