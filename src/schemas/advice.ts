import { z } from 'zod';
import { measureId } from './measure.ts';
import { factId, line } from './texts.ts';
import { translationState } from './translation.ts';

/** What advice is about, in the order of the list of advice. */
export const adviceTopics = [
  'abroad',
  'here',
  'visiting',
  'families',
  'adverts',
  'others',
  'after',
] as const;

/**
 * Front matter of a page of advice. Its title stands in the history of a browser that others may read, so it is short
 * and neutral. `reviewBy` is the day by which somebody has to read the page again.
 */
export const advice = z.strictObject({
  title: line.max(60, 'expected a neutral title of at most 60 characters'),
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  topic: z.enum(adviceTopics),
  order: z.int().min(1),
  facts: z.array(factId),
  measures: z.array(measureId).min(1),
  updated: z.iso.date(),
  reviewBy: z.iso.date(),
  ...translationState,
});
