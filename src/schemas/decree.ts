import { z } from 'zod';
import { line, slug, sourceAddress } from './texts.ts';

export const sectionIds = [
  'legal',
  'practical',
  'international',
  'prevention',
  'information',
  'training',
] as const;

export const clauseId = z.enum(['1', '2', '3', '3.1', '3.2', '4', '5']);

/** A duty that the decree itself lays on a body, apart from the measures (clauses 3 and 4). */
const duty = z.strictObject({
  clause: clauseId,
  from: slug,
  to: slug,
  due: z.array(z.iso.date()).min(1),
});

/** The language-neutral side of the decree: number, dates, addresses, clauses, abbreviations, duties. */
export const decree = z.strictObject({
  number: z.string().regex(/^\d+$/),
  date: z.iso.date(),
  inForce: z.iso.date(),
  address: sourceAddress,
  officialKazakhAddress: sourceAddress,
  period: z.strictObject({ from: z.int(), to: z.int() }),
  clauses: z.array(z.strictObject({ id: clauseId })).length(7),
  sections: z.array(z.enum(sectionIds)).length(sectionIds.length),
  abbreviations: z
    .array(z.strictObject({ id: line, body: slug.optional() }))
    .length(27, 'the decree lists 27 abbreviations'),
  duties: z.array(duty),
});

export type Decree = z.infer<typeof decree>;
