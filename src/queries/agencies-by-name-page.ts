import { addresses } from '#src/lib/addresses.ts';
import { alphabeticalPlace } from '#src/lib/register/initial.ts';
import { agencyFrame } from './agency-frame.ts';
import { agencyView, type AgencyGroup } from './agency-view.ts';
import { languageOf, type Language } from './language.ts';
import { regionNames } from './regions.ts';
import { registers, type Register } from './register.ts';
import { releaseNote } from './release-note.ts';

/** /{locale}/agencies/by-name/: the whole newest list by first letter. */
export async function agenciesByNamePage(code: string | undefined) {
  const language = await languageOf(code);
  const { t, href } = language;
  const [latest] = await registers();
  return {
    frame: await agencyFrame(language, {
      title: t('agencies.by-name.title'),
      description: t('agencies.by-name.description'),
      path: addresses.agenciesByName,
    }),
    above: { text: t('agencies.title'), href: href(addresses.agencies) },
    note: latest ? releaseNote(latest, language) : null,
    groups: latest ? await lettersOf(latest, language) : [],
  };
}

/** The agencies of a release by first letter, as the language sorts letters. */
async function lettersOf({ agencies }: Register, language: Language): Promise<AgencyGroup[]> {
  const { compare } = language.format;
  const regionName = await regionNames(language);
  const placed = agencies
    .map((agency) => ({ agency, ...alphabeticalPlace(agency.name) }))
    .sort((a, b) => compare(a.initial, b.initial) || compare(a.sortedBy, b.sortedBy));
  return [...Map.groupBy(placed, ({ initial }) => initial)].map(([initial, own]) => ({
    id: `letter-${initial}`,
    name: initial,
    agencies: own.map(({ agency }) => agencyView(agency, language, regionName)),
  }));
}

/** What the alphabetical page prints. */
export type AgenciesByNamePage = Awaited<ReturnType<typeof agenciesByNamePage>>;
