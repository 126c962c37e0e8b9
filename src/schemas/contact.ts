import { z } from 'zod';
import { factId, line, slug } from './texts.ts';
import { translationState } from './translation.ts';

/** What is asked of every line, in the order in which it is printed. */
export const lineProperties = ['answers', 'hours', 'languages', 'cost', 'fromAbroad'] as const;

/** What we know of one property of a line; `unknown` is published as "not known", never left out. */
const known = z.union([z.literal('unknown'), z.strictObject({ facts: z.array(factId).min(1) })]);

/** One line or office. The number is written here and nowhere else; its words are in content/contacts/. */
export const contact = z.strictObject({
  id: slug,
  number: z.string().regex(/^\d[\d ]*$/, 'expected digits and spaces, as they are to be read'),
  role: z.enum(['hotline', 'police', 'emergency', 'children-and-families', 'state-services']),
  primary: z.boolean().default(false),
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

/** The words about one line in one language: its name, when to ring it, and each property that is known. */
const contactWords = z.strictObject({
  name: line,
  useWhen: line,
  answers: line.optional(),
  hours: line.optional(),
  languages: line.optional(),
  cost: line.optional(),
  fromAbroad: line.optional(),
});

/** The words about all lines in one language, by id. */
export const contactTexts = z.strictObject({
  ...translationState,
  lines: z.record(slug, contactWords),
});

export type ContactTexts = z.infer<typeof contactTexts>;
