import { z } from 'zod';
import { line } from './texts.ts';

/** A word or a short phrase; what is longer nobody types alike. */
const phrase = line.refine((text) => text.split(/\s+/).length <= 6, {
  error: 'is longer than six words; write what readers type in short',
});

/** Words that readers use for one another, in content/search/<locale>.yaml: each group is found by any of its entries. */
export const synonyms = z.strictObject({
  synonyms: z.array(
    z
      .array(phrase)
      .min(2, 'expected at least two words that mean the same')
      .refine((group) => new Set(group).size === group.length, {
        error: 'has the same entry twice; remove one',
      }),
  ),
});
