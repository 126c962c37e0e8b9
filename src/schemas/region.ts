import { z } from 'zod';
import { texts } from './texts.ts';

/** A region of Kazakhstan by its ISO 3166-2 code. */
export const region = z.strictObject({
  id: z.string().regex(/^KZ-\d{2}$/, 'expected a region such as KZ-75'),
  name: texts,
});
