import { addresses } from '#src/lib/addresses.ts';
import { agencyCheck } from './agency-check.ts';
import { agencyFrame } from './agency-frame.ts';
import { agencyView, type AgencyView } from './agency-view.ts';
import { hotline } from './contacts.ts';
import { languageOf, type Language } from './language.ts';
import { regionNames } from './regions.ts';
import { registers, type Register } from './register.ts';
import { releaseNote } from './release-note.ts';
import { textLinks } from './text-link.ts';

/** The agencies of one region, by name. */
export interface AgencyGroup {
  id: string;
  name: string;
  agencies: AgencyView[];
}

/** /{locale}/agencies/: the check of one agency, and below it the whole list, which needs no JavaScript. */
export async function agenciesPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t, href } = language;
  const all = await registers();
  const [latest] = all;
  const how = await textLinks('advice', ['check-an-agency'], language);
  return {
    frame: await agencyFrame(language, {
      title: t('agencies.title'),
      description: t('agencies.description'),
      path: addresses.agencies,
    }),
    note: latest ? releaseNote(latest, language) : null,
    check: latest ? await agencyCheck(latest, language) : null,
    count: t('agencies.count', { count: latest?.agencies.length ?? 0 }),
    groups: latest ? await groupsOf(latest, language) : [],
    releases: all.map((register) => releaseNote(register, language)),
    changes: href(addresses.agencyChanges),
    how,
    hotline: await hotline(language),
  };
}

/** The agencies of a release by region, as the language sorts names; those without a region last. */
export async function groupsOf(register: Register, language: Language): Promise<AgencyGroup[]> {
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

/** What the page of agencies prints. */
export type AgenciesPage = Awaited<ReturnType<typeof agenciesPage>>;
