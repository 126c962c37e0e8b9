import { addresses } from '#src/lib/addresses.ts';
import { agencyCheck } from './agency-check.ts';
import { agencyFrame } from './agency-frame.ts';
import { agenciesByRegion } from './agencies-by-region.ts';
import { agencyFilter } from './agency-filter.ts';
import { warningViews } from './agency-warnings.ts';
import { hotline } from './contacts.ts';
import { languageOf } from './language.ts';
import { registers } from './register.ts';
import { releaseNote } from './release-note.ts';
import { textLinks } from './text-link.ts';

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
    filter: latest ? await agencyFilter(latest, language) : null,
    groups: latest ? await agenciesByRegion(latest, language) : [],
    byName: href(addresses.agenciesByName),
    releases: all.map((register) => releaseNote(register, language)),
    changes: href(addresses.agencyChanges),
    how,
    warnings: {
      count: (await warningViews(language)).length,
      href: href(addresses.agencyWarnings),
    },
    hotline: await hotline(language),
  };
}

/** What the page of agencies prints. */
export type AgenciesPage = Awaited<ReturnType<typeof agenciesPage>>;
