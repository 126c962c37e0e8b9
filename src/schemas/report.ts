import { z } from 'zod';
import { fullLocaleCodes } from '#src/locales.ts';
import { measureId } from './measure.ts';
import { factId, line, partialDate, slug, sourceAddress, texts } from './texts.ts';

/** What is shown of a measure in a year. The rule of each is src/lib/reports/status-rule.ts. */
export const executionStatuses = [
  'completed',
  'in-progress',
  'not-started',
  'no-evidence',
] as const;

export const evidenceKinds = [
  'legal-act',
  'official-publication',
  'statistics',
  'official-statement',
  'press-report',
  'outside-assessment',
] as const;

const source = {
  /** As the source has it, in the language of the source. */
  title: line,
  address: sourceAddress,
  date: partialDate,
  facts: z.array(factId).min(1, 'expected the fact that it rests on, as in content/facts.yaml'),
};

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

/** What somebody outside of the responsible bodies says. */
const voice = z.strictObject({ ...source, by: texts, says: texts });

/** What a body itself says of a measure, by the words of content/reports/columns.yaml. Never a status. */
export const claims = [
  'completed',
  'in-progress',
  'not-completed',
  'not-started',
  'not-due',
] as const;

/** The table of a body, kept as received/<first 12 digits of sha256>.<ending>. */
const receivedFile = z.strictObject({
  name: line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
});

/** What a responsible body says of its own work: it rests on facts, or on the table that it was imported from. */
export const statement = z
  .strictObject({
    ...voice.shape,
    facts: z.array(factId).default([]),
    file: receivedFile.optional(),
    body: slug,
    claims: z.enum(claims).optional(),
    /** In all languages, or as the table has it in one. */
    says: z.union([texts, z.strictObject({ lang: z.enum(fullLocaleCodes), text: line })]),
  })
  .refine(({ facts, file }) => facts.length > 0 !== (file !== undefined), {
    path: ['facts'],
    error: 'expected either the facts that it rests on, or the file that it was imported from',
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
export type Statement = z.infer<typeof statement>;
