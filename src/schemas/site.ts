import { z } from 'zod';
import { line, texts } from './texts.ts';

/** Who publishes the site, where, and in which mode. */
export const site = z.strictObject({
  name: line,
  origin: z.url({ protocol: /^https$/ }),
  mode: z.enum(['demonstration', 'official']),
  publisher: texts,
  exitAddress: z.url({ protocol: /^https$/ }),
  licences: z.strictObject({
    text: z.strictObject({ id: line, address: z.url() }),
    data: z.strictObject({ id: line, address: z.url() }),
    code: z.strictObject({ id: line, address: z.url() }),
  }),
});

export type Site = z.infer<typeof site>;
