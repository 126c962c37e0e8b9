import { addresses } from '#src/lib/addresses.ts';
import { qrStrokes, type QrStrokes } from '#src/lib/qr-strokes.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { verdictFor, type Verdict } from './agency-verdict.ts';
import { hotline } from './contacts.ts';
import { languageOf, type Language } from './language.ts';
import type { Register } from './register.ts';
import { releaseNote } from './release-note.ts';
import { siteSettings } from './site.ts';

/** A sheet that tells somebody else what a list said of an agency, and when it was looked at. */
export interface AgencySlip {
  name: string;
  bin: string;
  phones: string;
  /** Labels in all languages of the slip. */
  labels: { bin: string; phones: string; checked: string };
  /** The entry in the release that names the agency, which never changes. */
  entry: string;
  qr: QrStrokes;
  parts: SlipPart[];
  /** What the source calls an entry, and whom to ring: in the reader's language only. */
  asides: string[];
}

/** What the slip says in one language. */
interface SlipPart {
  tag: string;
  dir: 'ltr' | 'rtl';
  title: string;
  sample: string | null;
  verdict: Verdict;
  /** Status and end of term. */
  stated: string;
  notProof: string;
}

/** The slip of one agency: in the reader's language, then in those that officials in Kazakhstan read. */
export async function agencySlip(
  agency: Agency,
  held: Register,
  latest: Register,
  reader: Language,
): Promise<AgencySlip> {
  const codes = new Set([reader.locale, 'kk', 'ru']);
  const languages = await Promise.all([...codes].map((code) => languageOf(code)));
  const inAll = (key: string) => [...new Set(languages.map(({ t }) => t(key)))].join(' / ');
  const { origin } = await siteSettings();
  const entry = `${origin}${reader.href(addresses.release(held.asOf))}#${agency.bin}`;
  return {
    name: agency.name,
    bin: agency.bin,
    phones: agency.phones.join(', '),
    labels: {
      bin: inAll('agencies.row.bin'),
      phones: inAll('agencies.row.phones'),
      checked: inAll('agencies.slip.checked'),
    },
    entry,
    qr: qrStrokes(entry),
    parts: languages.map((language) => ({
      tag: language.tag,
      dir: language.dir,
      title: language.t('agencies.slip.title'),
      sample: releaseNote(held, language).sample,
      verdict: verdictFor(agency, held, latest, language),
      stated: statedIn(agency, language),
      notProof: language.t('agencies.not-proof'),
    })),
    asides: [
      releaseNote(held, reader).term,
      `${reader.t('agencies.none.ask')} ${(await hotline(reader)).number}`,
    ],
  };
}

function statedIn({ status, until }: Agency, { t, format }: Language): string {
  const day = until === undefined ? t('agencies.unstated') : format.date(until);
  const word = t(`agencies.status.${status}`);
  return `${t('agencies.row.status')}: ${word}. ${t('agencies.row.until')}: ${day}`;
}
