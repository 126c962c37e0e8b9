import { addresses } from '#src/lib/addresses.ts';
import { localeCodes } from '#src/locales.ts';
import { agencyFrame } from './agency-frame.ts';
import { agencySlip } from './agency-slip.ts';
import { verdictFor } from './agency-verdict.ts';
import { agencyView } from './agency-view.ts';
import { warningViews } from './agency-warnings.ts';
import { hotline } from './contacts.ts';
import { languageOf, type Language } from './language.ts';
import { regionNames } from './regions.ts';
import { agencyOf, registers, type Register } from './register.ts';
import { releaseNote } from './release-note.ts';

/** One page for each agency that was ever listed, in every language. */
export async function agencyPaths() {
  const all = await registers();
  const bins = new Set(all.flatMap(({ agencies }) => agencies.map(({ bin }) => bin)));
  return localeCodes.flatMap((locale) => [...bins].map((bin) => ({ params: { locale, bin } })));
}

/** /{locale}/agencies/{bin}/: what the newest list says of one agency, and what each list said. */
export async function agencyPage(code: string | undefined, bin = '') {
  const language = await languageOf(code);
  const { t, href } = language;
  const all = await registers();
  const held = all.find((register) => agencyOf(register, bin));
  const agency = held && agencyOf(held, bin);
  const [latest] = all;
  if (!held || !agency || !latest) throw new Error(`No release has an agency with BIN ${bin}.`);
  const view = agencyView(agency, language, await regionNames(language));
  const note = releaseNote(held, language);
  return {
    frame: await agencyFrame(language, {
      title: agency.name,
      description: t('agencies.description'),
      path: addresses.agency(bin),
    }),
    above: { text: t('agencies.title'), href: href(addresses.agencies) },
    view,
    note,
    verdict: verdictFor(agency, held, latest, language),
    slip: await agencySlip(agency, held, latest, language),
    warnings: await warningViews(language, bin),
    inForce: held === latest && agency.status === 'active',
    history: all.map((register) => historyOf(register, bin, language)),
    hotline: await hotline(language),
  };
}

function historyOf(register: Register, bin: string, language: Language) {
  const { name, href } = releaseNote(register, language);
  const own = agencyOf(register, bin);
  return {
    name,
    href,
    listedAs: own?.name ?? null,
    said: language.t(own ? `agencies.status.${own.status}` : 'agencies.absent'),
  };
}

/** What the page of an agency prints. */
export type AgencyPage = Awaited<ReturnType<typeof agencyPage>>;
