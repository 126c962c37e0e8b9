import { z } from 'zod';
import { line } from './texts.ts';

/** Front matter of a page of prose in content/pages. */
export const page = z.strictObject({
  title: line,
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  updated: z.iso.date(),
  translation: z.enum(['original', 'draft', 'reviewed']),
  reviewedBy: line.optional(),
  reviewedOn: z.iso.date().optional(),
  source: z
    .string()
    .regex(
      /^[0-9a-f]{12}$/,
      'expected the hash of the source text (12 hex digits, see lib/source-hash.ts)',
    )
    .optional(),
});
