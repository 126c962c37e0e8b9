import { z } from 'zod';
import { texts } from './texts.ts';

/** Something that was wrong on the site, in content/corrections.yaml; the newest first. */
export const correction = z.strictObject({
  date: z.iso.date(),
  /** The page, from the root and without the language: /reports/2025/. */
  page: z.string().regex(/^\/(?:[\w.-]+\/)*$/, 'expected an address such as /reports/2025/'),
  /** The year whose closed edition was changed, and the edition that came of it. */
  report: z.strictObject({ year: z.int(), edition: z.int().min(2) }).optional(),
  wrong: texts,
  /** Since when it was wrong on the site. */
  since: z.iso.date(),
  done: texts,
});

/** The whole list: one entry, because a collection without entries would be reported as missing. */
export const corrections = z.strictObject({ corrections: z.array(correction) });

export type Correction = z.infer<typeof correction>;
