import { z } from 'zod';
import { agencyStatuses } from '#src/lib/register/agency.ts';
import { dataVersion } from './published-plan.ts';
import { agency, bin } from './register.ts';

const kind = z.enum(['official', 'sample']);
const optional = z.string().describe('Empty: not stated on the list.');

/** A row of agencies.csv and of agencies/<date>.csv. */
export const agencyTableRow = z.strictObject({
  bin: z.string().describe('Business identification number, 12 digits.'),
  name: z.string(),
  name_kk: optional,
  region: optional.describe('ISO 3166-2:KZ'),
  address: optional,
  phones: optional.describe('Joined by "; ".'),
  sites: optional.describe('Web addresses and handles, joined by "; ".'),
  countries: optional.describe('ISO 3166-1 alpha-2, joined by "; ".'),
  scope: optional,
  status: z.enum(agencyStatuses),
  since: optional,
  until: optional,
  basis: optional,
  kind: kind.describe('A sample is invented: its agencies do not exist.'),
});

const releaseHead = z.strictObject({
  kind: kind.describe('A sample is invented: its agencies do not exist.'),
  asOf: z.iso.date(),
  publisher: z.string(),
  address: z.string(),
  term: z.string().describe('The source’s own legal word for an entry.'),
  sha256: z.string().describe('Of the file as received.'),
});

/** agencies.json: the newest release. */
export const publishedAgencies = z.strictObject({
  version: z.literal(dataVersion),
  release: releaseHead.nullable().describe('Null: no list has been published.'),
  agencies: z.array(agency),
});

const detail = z.union([z.string(), z.array(z.string())]).nullable();

/** agencies/changes.json: what changed from each release to the next, the newest first. */
export const publishedAgencyChanges = z.strictObject({
  version: z.literal(dataVersion),
  changes: z.array(
    z.strictObject({
      kind,
      from: z.iso.date(),
      to: z.iso.date(),
      added: z.array(bin),
      removed: z.array(bin),
      reappeared: z.array(bin),
      renamed: z.array(z.strictObject({ bin, from: z.string(), to: z.string() })),
      changed: z.array(z.strictObject({ bin, field: z.string(), from: detail, to: detail })),
    }),
  ),
});
