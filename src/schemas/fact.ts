import { z } from 'zod';
import { factId, line, partialDate, sourceAddress } from './texts.ts';

/** A sourced statement. Unverified and inferred statements are refused: they are not published. */
export const fact = z.strictObject({
  id: factId,
  fact: line,
  source: z.strictObject({
    title: line,
    address: sourceAddress,
    date: partialDate.optional(),
  }),
  confidence: z.enum(['official', 'official-mirror', 'press', 'secondary']),
});

export type Fact = z.infer<typeof fact>;
