import { z } from 'zod';
import { agencyStatuses } from '#src/lib/register/agency.ts';
import { agency } from './register.ts';
import { line } from './texts.ts';

const words = z.array(line);

/** content/agencies/columns.yaml: the words that officials use in lists of agencies. */
export const registerAliases = z.strictObject({
  columns: z.record(agency.keyof(), words.min(1)),
  ignored: words,
  statuses: z.record(z.enum(agencyStatuses), words.min(1)),
  regions: z.record(z.string().regex(/^KZ-\d{2}$/, 'expected a region such as KZ-75'), words),
  countries: z.record(z.string().regex(/^[A-Z]{2}$/, 'expected a country such as KR'), words),
  totals: words,
  empty: words,
});
