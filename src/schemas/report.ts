import { z } from 'zod';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { measureId } from './measure.ts';
import { source, statement, voice } from './statement.ts';
import { slug, texts } from './texts.ts';

export const evidenceKinds = [
  'legal-act',
  'official-publication',
  'statistics',
  'official-statement',
  'press-report',
  'outside-assessment',
] as const;

/** Something public that shows work on a measure. */
export const evidence = z.strictObject({
  ...source,
  kind: z.enum(evidenceKinds),
  /** The body of the Plan whose work it shows; left out where the source names none. */
  body: slug.optional(),
  /** What it shows, in one sentence. */
  shows: texts,
  /** The dated obligations that it shows to be met, by id. */
  meets: z
    .array(
      z
        .string()
        .regex(/^[\d.]+-\d{4}-\d{2}-\d{2}$/, 'expected an obligation such as 35-2026-06-30'),
    )
    .default([]),
});

/** One measure in one year. "Overdue" is never written: it follows from the dates of the decree. */
export const execution = z
  .strictObject({
    measure: measureId,
    status: z.enum(executionStatuses),
    /** What the status means here, in a sentence; needed wherever there is evidence. */
    because: texts.optional(),
    evidence: z.array(evidence).default([]),
    statements: z.array(statement).default([]),
    outside: z.array(voice).default([]),
    changed: z.iso.date(),
  })
  .refine(({ status, evidence: own }) => status === 'no-evidence' || own.length > 0, {
    path: ['evidence'],
    error: 'expected evidence, because the status is not "no-evidence"',
  })
  .refine(({ status, evidence: own }) => status !== 'no-evidence' || own.length === 0, {
    path: ['status'],
    error: 'expected another status than "no-evidence", because there is evidence',
  })
  .refine(({ because, evidence: own }) => (because === undefined) === (own.length === 0), {
    path: ['because'],
    error: 'expected one sentence that says why, exactly where there is evidence',
  });

/** content/reports/<year>/report.yaml: the execution of the Plan in one year. */
export const report = z.strictObject({
  year: z.int().min(2024).max(2100),
  /** The edition; a new one for each change after the year is closed. */
  edition: z.int().min(1),
  published: z.iso.date(),
  /** The day up to which sources were read. */
  asOf: z.iso.date(),
  /** A closed year changes only through content/corrections.yaml. */
  closed: z.boolean(),
  measures: z.array(execution),
});

export type Report = z.infer<typeof report>;
export type Execution = z.infer<typeof execution>;
export type Evidence = z.infer<typeof evidence>;
