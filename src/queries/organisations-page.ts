import { getCollection } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { sourcesOf } from './facts.ts';
import { hotline } from './contacts.ts';
import { frame } from './frame.ts';
import { languageOf, type Language } from './language.ts';
import type { TextLink } from './text-link.ts';
import { wordNotices } from './translation.ts';
import { wordsIn } from './words.ts';

/** /{locale}/help/organisations/: organisations that open sources name, by region. */
export async function organisationsPage(code: string | undefined) {
  const language = await languageOf(code);
  const words = await wordsIn('organisationTexts', language.locale);
  const rows = (await getCollection('organisations')).map(({ data }) => data);
  const organisations = await Promise.all(
    rows.map(async ({ id, region, city, facts }) => ({
      id,
      region,
      city: words.cities[city] ?? '',
      name: words.organisations[id]?.name ?? '',
      about: words.organisations[id]?.about ?? '',
      sources: await sourcesOf(facts, language),
    })),
  );
  const regions = [...Map.groupBy(organisations, ({ region }) => region)].map(([id, own]) => ({
    id,
    name: words.regions[id] ?? '',
    organisations: own,
  }));
  return {
    frame: await frame(language, {
      title: words.title,
      tabTitle: language.t('navigation.organisations'),
      description: words.description,
      path: addresses.organisations,
      atRisk: true,
    }),
    intro: words.intro,
    missing: words.missing,
    notices: wordNotices(words.translation, language),
    regions: regions.sort((a, b) => language.format.compare(a.name, b.name)),
    hotline: await hotline(language),
    above: { text: language.t('help.title'), href: language.href(addresses.help) },
  };
}

/** The page of organisations as it is named in the list of help. */
export async function organisationLink({ locale, tag, href }: Language): Promise<TextLink> {
  const { title, description } = await wordsIn('organisationTexts', locale);
  return { title, description, href: href(addresses.organisations), lang: tag };
}

/** What the page of organisations prints. */
export type OrganisationsPage = Awaited<ReturnType<typeof organisationsPage>>;
