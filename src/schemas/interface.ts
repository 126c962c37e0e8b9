import { z } from 'zod';
import { line } from './texts.ts';

/** The texts of the interface in one language: dotted key → ICU message. */
export const interfaceTexts = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'expected a dotted key such as "plan.title"'),
  line,
);
