import { z } from 'zod';
import { measureId } from './measure.ts';
import { factId, line, partialDate, slug, texts } from './texts.ts';

/** What is counted. */
export const figureUnits = [
  'persons',
  'crimes',
  'cases',
  'offences',
  'channels',
  'stages',
  'centres',
  'tenge',
  'applications',
] as const;

/** Counts below this are not published in a breakdown, by which a person could be recognised. */
export const smallestCount = 5;

/** Something that is counted over the years, by one or more definitions. */
export const indicator = z.strictObject({
  id: slug,
  name: texts,
  /** Counts made by different definitions are not comparable and stand on lines of their own. */
  definitions: z
    .array(z.strictObject({ id: slug, unit: z.enum(figureUnits), name: texts, text: texts }))
    .min(1),
});

/** A period: 2025, 2025-H1, 2025-Q3, a month, a day, or two of them joined by "/" (ISO 8601). */
const period = z
  .string()
  .regex(
    /^\d{4}(-(H[12]|Q[1-4]|\d{2}(-\d{2})?))?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    'expected a period such as 2025, 2025-H1, 2025-Q3 or 2022/2025-11',
  );

const part = z.strictObject({
  name: texts,
  value: z.union([
    z.int().refine((value) => value === 0 || value >= smallestCount, {
      error: `expected "suppressed", because counts from 1 to ${smallestCount - 1} are not published in a breakdown`,
    }),
    z.literal('suppressed'),
  ]),
});

/** One figure. A number in prose is a reference to one. */
export const figure = z.strictObject({
  id: slug,
  indicator: slug,
  definition: slug,
  measures: z.array(measureId).default([]),
  value: z.int().min(0),
  period,
  breakdowns: z
    .array(
      z
        .strictObject({ by: texts, parts: z.array(part).min(1) })
        .refine(({ parts }) => parts.filter(({ value }) => value === 'suppressed').length !== 1, {
          error:
            'expected no part or at least two to be suppressed: one alone can be computed from the total',
        }),
    )
    .default([]),
  /** The day on which the source gave the figure. */
  asOf: partialDate,
  facts: z.array(factId).min(1),
  note: texts.optional(),
  /** Figures that say something else of the same matter and time, and why, where that is known. */
  contradicts: z.array(z.strictObject({ figure: slug, because: texts })).default([]),
  /** The body that counted. */
  body: line.optional(),
});

export type Indicator = z.infer<typeof indicator>;
export type Figure = z.infer<typeof figure>;
