/** What a register may say of an agency; `not-stated` where it says nothing. */
export const agencyStatuses = ['active', 'suspended', 'ended', 'refused', 'not-stated'] as const;

export type AgencyStatus = (typeof agencyStatuses)[number];

/** One agency of a release; equal to `agency` in schemas/register.ts, which tells the formats. */
export interface Agency {
  bin: string;
  name: string;
  nameKk?: string | undefined;
  /** ISO 3166-2:KZ */
  region?: string | undefined;
  address?: string | undefined;
  phones: string[];
  /** Web addresses and handles of messengers. */
  sites: string[];
  /** ISO 3166-1 alpha-2 */
  countries: string[];
  /** What the agency may do, in the publisher's words. */
  scope?: string | undefined;
  status: AgencyStatus;
  /** ISO 8601, as is `until`. */
  since?: string | undefined;
  until?: string | undefined;
  basis?: string | undefined;
}

/** What a register says of an agency besides its name, in the order in which pages print it. */
export const agencyFields = [
  'bin',
  'status',
  'since',
  'until',
  'basis',
  'region',
  'address',
  'phones',
  'sites',
  'countries',
  'scope',
] as const satisfies readonly (keyof Agency)[];

export type AgencyField = (typeof agencyFields)[number];

/** Fields that pages print in the words of the list. */
export const ownWords: readonly AgencyField[] = ['basis', 'address', 'scope'];
