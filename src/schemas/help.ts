import { z } from 'zod';
import { measureId } from './measure.ts';
import { factId, line } from './texts.ts';
import { translationState } from './translation.ts';

/** Front matter of a page below /help/. `reviewBy` is the day by which somebody has to read the page again. */
export const help = z.strictObject({
  title: line.max(60, 'expected a title of at most 60 characters'),
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  order: z.int().min(1),
  facts: z.array(factId),
  measures: z.array(measureId),
  updated: z.iso.date(),
  reviewBy: z.iso.date(),
  ...translationState,
});
