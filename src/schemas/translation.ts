import { z } from 'zod';
import { line } from './texts.ts';

/** What every text in several languages says of its own translation. */
export const translationState = {
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
};
