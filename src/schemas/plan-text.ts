import { z } from 'zod';
import { fullLocaleCodes } from '#src/locales.ts';
import { clauseId, sectionIds } from './decree.ts';
import { measureId } from './measure.ts';
import { line } from './texts.ts';

/** The words of one row. In Russian they are the decree's to the letter, but for `short`. */
export const measureText = z.strictObject({
  short: line.max(60, 'expected a heading of at most 60 characters'),
  title: line,
  completion: z.array(line).optional(),
  responsible: z.array(line).optional(),
  deadline: z.string().optional(),
  cost: z.string().optional(),
  funding: z.string().optional(),
});

/** The Plan in one language: `official` is the decree's text, `draft` our own translation. */
export const planText = z.strictObject({
  locale: z.enum(fullLocaleCodes),
  translation: z.enum(['official', 'draft', 'reviewed']),
  decree: z.strictObject({
    kind: line,
    title: line,
    planTitle: line,
    preamble: line,
    clauses: z.record(clauseId, line),
    signatory: z.strictObject({ office: line, name: line }),
    abbreviations: z.record(z.string(), line),
  }),
  columns: z.strictObject({
    number: line,
    title: line,
    completion: line,
    responsible: line,
    deadline: line,
    cost: line,
    funding: line,
  }),
  sections: z.record(z.enum(sectionIds), line),
  measures: z.record(measureId, measureText),
});

export type PlanText = z.infer<typeof planText>;
export type MeasureText = z.infer<typeof measureText>;
