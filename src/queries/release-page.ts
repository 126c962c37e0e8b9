import { addresses } from '#src/lib/addresses.ts';
import { localeCodes } from '#src/locales.ts';
import { agencyFrame } from './agency-frame.ts';
import { agenciesByRegion } from './agencies-by-region.ts';
import { languageOf } from './language.ts';
import { registers } from './register.ts';
import { releaseNote } from './release-note.ts';

/** One page for each release, in every language. */
export async function releasePaths() {
  const all = await registers();
  return localeCodes.flatMap((locale) =>
    all.map(({ asOf }) => ({ params: { locale, date: asOf } })),
  );
}

/** /{locale}/agencies/releases/{date}/: one list as it was published. */
export async function releasePage(code: string | undefined, date = '') {
  const language = await languageOf(code);
  const { t, href } = language;
  const register = (await registers()).find(({ asOf }) => asOf === date);
  if (!register) throw new Error(`There is no release of ${date} in content/agencies.`);
  const note = releaseNote(register, language);
  return {
    frame: await agencyFrame(language, {
      title: note.name,
      description: t('agencies.description'),
      path: addresses.release(date),
    }),
    above: { text: t('agencies.title'), href: href(addresses.agencies) },
    note,
    count: t('agencies.count', { count: register.agencies.length }),
    groups: await agenciesByRegion(register, language),
    download: `/data/agencies/${date}.csv`,
  };
}

/** What the page of a release prints. */
export type ReleasePage = Awaited<ReturnType<typeof releasePage>>;
