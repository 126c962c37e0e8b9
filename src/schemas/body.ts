import { z } from 'zod';
import { factId, line, partialDate, slug, texts } from './texts.ts';

export const bodyKinds = [
  'ministry',
  'agency',
  'security',
  'court',
  'prosecution',
  'commission',
  'local-government',
  'academy',
  'ombudsman',
  'non-governmental',
  'international',
  'business',
  'collective',
] as const;

/** A body that the decree makes responsible for a measure or names in its list of abbreviations. */
export const body = z.strictObject({
  id: slug,
  abbreviation: line.optional(),
  kind: z.enum(bodyKinds),
  collective: z.boolean().default(false),
  name: texts,
  short: texts,
  facts: z.array(factId).optional(),
  successors: z
    .array(z.strictObject({ name: texts, since: partialDate, facts: z.array(factId).min(1) }))
    .optional(),
  notes: texts.optional(),
});

export type Body = z.infer<typeof body>;
