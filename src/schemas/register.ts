import { z } from 'zod';
import { agencyStatuses } from '#src/lib/register/agency.ts';
import { line, sourceAddress } from './texts.ts';

/** A business identification number. Its check digit is tested by lib/register/bin.ts. */
export const bin = z.string().regex(/^\d{12}$/, 'expected a BIN: twelve digits');

/** One agency of a release, as in its normalised.csv. Only what the publisher published. */
export const agency = z.strictObject({
  bin,
  name: line,
  nameKk: line.optional(),
  /** ISO 3166-2:KZ */
  region: z
    .string()
    .regex(/^KZ-\d{2}$/, 'expected a region such as KZ-75')
    .optional(),
  address: line.optional(),
  phones: z.array(line),
  /** Web addresses and handles of messengers. */
  sites: z.array(line),
  /** ISO 3166-1 alpha-2 */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'expected a country such as KR')),
  /** What the agency may do, in the publisher's words. */
  scope: line.optional(),
  status: z.enum(agencyStatuses),
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  basis: line.optional(),
});

/** content/agencies/<date>/source.yaml: who published a release, and what its rows legally are. */
export const release = z.strictObject({
  kind: z.enum(['official', 'sample']),
  asOf: z.iso.date(),
  publisher: line,
  address: sourceAddress,
  /** The source's own legal word for being on the list, in the language of the source. */
  term: line,
  /** The file as received, beside this one. */
  file: z.string().regex(/^register\.(csv|xlsx)$/, 'expected register.csv or register.xlsx'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  rows: z.int().min(1),
  importedOn: z.iso.date(),
});

/** An agency with its place in its list. */
export const agencyRow = z.strictObject({ order: z.int().min(0), agency });

export type Release = z.infer<typeof release>;
