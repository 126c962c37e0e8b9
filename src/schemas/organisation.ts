import { z } from 'zod';
import { factId, line, slug } from './texts.ts';
import { translationState } from './translation.ts';

const region = z.string().regex(/^KZ-\d{2}$/, 'expected a region such as KZ-75 (ISO 3166-2:KZ)');

/** An organisation that open sources name. Neither an address nor a number has a place here. */
export const organisation = z.strictObject({
  id: slug,
  region,
  city: slug,
  facts: z.array(factId).min(1),
});

/** The words about all organisations in one language. */
export const organisationTexts = z.strictObject({
  ...translationState,
  title: line,
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  intro: z.array(line).min(1),
  missing: line,
  regions: z.record(region, line),
  cities: z.record(slug, line),
  organisations: z.record(slug, z.strictObject({ name: line, about: line })),
});
