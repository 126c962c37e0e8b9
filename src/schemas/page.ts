import { z } from 'zod';
import { line } from './texts.ts';
import { translationState } from './translation.ts';

/** Front matter of a page of prose in content/pages. */
export const page = z.strictObject({
  title: line,
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  updated: z.iso.date(),
  ...translationState,
});
