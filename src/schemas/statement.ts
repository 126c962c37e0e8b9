import { z } from 'zod';
import { fullLocaleCodes } from '#src/locales.ts';
import { factId, line, partialDate, slug, sourceAddress, texts } from './texts.ts';

/** Where something was published, and the facts that rest on it. */
export const source = {
  /** As the source has it, in the language of the source. */
  title: line,
  address: sourceAddress,
  date: partialDate,
  facts: z.array(factId).min(1, 'expected the fact that it rests on, as in content/facts.yaml'),
};

/** What somebody outside of the responsible bodies says. */
export const voice = z.strictObject({ ...source, by: texts, says: texts });

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

export type Statement = z.infer<typeof statement>;
