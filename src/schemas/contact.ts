import { z } from 'zod';
import { factId, slug, texts } from './texts.ts';

/** What we know of one property of a line; `unknown` is published as "not known", never left out. */
const known = z.union([
  z.literal('unknown'),
  z.strictObject({ text: texts, facts: z.array(factId).min(1) }),
]);

/** One line or office. The number is written here and nowhere else. */
export const contact = z.strictObject({
  id: slug,
  number: z.string().regex(/^\d[\d ]*$/, 'expected digits and spaces, as they are to be read'),
  role: z.enum(['hotline', 'police', 'emergency', 'children-and-families', 'state-services']),
  primary: z.boolean().default(false),
  name: texts,
  useWhen: texts,
  source: z.strictObject({
    facts: z.array(factId).optional(),
    measures: z.array(z.string()).optional(),
  }),
  answers: known,
  hours: known,
  languages: known,
  cost: known,
  fromAbroad: known,
  testCalledOn: z.union([z.iso.date(), z.literal('never')]),
});

export type Contact = z.infer<typeof contact>;
export type Known = z.infer<typeof known>;
