import { z } from 'zod';
import { bin } from './register.ts';
import { line, slug } from './texts.ts';

/** One entry of content/agencies/warnings.yaml: a warning that an authority has published. */
export const agencyWarning = z.strictObject({
  id: slug,
  /** When it was published. */
  date: z.iso.date('expected the day of publication, such as 2027-03-01'),
  /** Who warns, and the title of the source: both in its language. */
  by: line,
  title: line,
  lang: z.enum(['kk', 'ru', 'en']),
  address: z.url({ protocol: /^https$/, error: 'expected an https address of the source' }),
  /** Only if the source names it. */
  bin: bin.optional(),
});

/** The whole list as one entry of a collection. */
export const agencyWarnings = z.strictObject({ warnings: z.array(agencyWarning) });
