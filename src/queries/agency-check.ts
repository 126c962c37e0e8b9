import { addresses } from '#src/lib/addresses.ts';
import { agencyFields, agencyStatuses, type AgencyField } from '#src/lib/register/agency.ts';
import { verdictOf, type Verdict } from './agency-verdict.ts';
import { hotline, type Line } from './contacts.ts';
import type { Language } from './language.ts';
import type { Register } from './register.ts';

/** What the check of an agency needs on its page, besides the list. */
export interface AgencyCheck {
  language: Language;
  /** With `%` where status and day stand. */
  verdict: Verdict;
  labels: Partial<Record<AgencyField, string>>;
  /** The words for statuses, as JSON. */
  statuses: string;
  /** Where the pages of agencies stand. */
  list: string;
  /** Nobody is to ring the number of an invented agency. */
  rings: boolean;
  hotline: Line;
}

/** The check of agencies on this release. */
export async function agencyCheck(register: Register, language: Language): Promise<AgencyCheck> {
  const { t, href } = language;
  const worded = (keys: readonly string[], group: string) =>
    Object.fromEntries(keys.map((key) => [key, t(`agencies.${group}.${key}`)]));
  return {
    language,
    verdict: verdictOf(register, { status: '%', until: '', untilText: '%' }, language),
    labels: worded(agencyFields, 'row'),
    statuses: JSON.stringify(worded(agencyStatuses, 'status')),
    list: href(addresses.agencies),
    rings: register.kind === 'official',
    hotline: await hotline(language),
  };
}
