import { addresses } from '#src/lib/addresses.ts';
import { agencyFields, ownWords, type Agency, type AgencyField } from '#src/lib/register/agency.ts';
import { titleLanguage } from '#src/lib/title-language.ts';
import type { Language } from './language.ts';

/** A row of what a list says of an agency. */
export interface AgencyDetail {
  id: AgencyField;
  label: string;
  value: string | null;
  lang?: string | undefined;
}

/** An agency as it is printed: what the list says, row by row; null where it says nothing. */
export interface AgencyView {
  bin: string;
  name: string;
  /** The language of the name, where it is not the reader's. */
  lang: string | undefined;
  href: string;
  status: Agency['status'];
  phones: string[];
  countries: string[];
  statusText: string;
  rows: AgencyDetail[];
}

/** Agencies that stand together in a list: of one region, or with one first letter. */
export interface AgencyGroup {
  id: string;
  name: string;
  agencies: AgencyView[];
}

/** The language of these words, if it is not the reader's. */
function otherThan(tag: string, words: string): string | undefined {
  const lang = titleLanguage(words);
  return lang === null || lang === tag ? undefined : lang;
}

/** One agency in the reader's language; names and scope stay in the words of the list. */
export function agencyView(
  agency: Agency,
  { t, format, href, tag }: Language,
  regionName: (code: string) => string,
): AgencyView {
  const dated = (iso: string | undefined) => (iso === undefined ? null : format.date(iso));
  const listed = (items: readonly string[]) => (items.length === 0 ? null : items.join(', '));
  const statusText = t(`agencies.status.${agency.status}`);
  const values: Record<AgencyField, string | null> = {
    bin: agency.bin,
    status: statusText,
    since: dated(agency.since),
    until: dated(agency.until),
    basis: agency.basis ?? null,
    region: agency.region === undefined ? null : regionName(agency.region),
    address: agency.address ?? null,
    phones: listed(agency.phones),
    sites: listed(agency.sites),
    countries: listed(agency.countries.map((code) => format.country(code))),
    scope: agency.scope ?? null,
  };
  return {
    bin: agency.bin,
    name: agency.name,
    lang: otherThan(tag, agency.name),
    href: href(addresses.agency(agency.bin)),
    status: agency.status,
    phones: agency.phones,
    countries: agency.countries,
    statusText,
    rows: agencyFields.map((id) => ({
      id,
      label: t(`agencies.row.${id}`),
      value: values[id],
      lang: ownWords.includes(id) ? otherThan(tag, values[id] ?? '') : undefined,
    })),
  };
}
