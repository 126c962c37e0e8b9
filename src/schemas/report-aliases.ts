import { z } from 'zod';
import { claims } from './statement.ts';
import { line } from './texts.ts';

const words = z.array(line).min(1);

/** What a column of a body's table may hold. */
export const statementFields = ['measure', 'status', 'text', 'address'] as const;

/** content/reports/columns.yaml: the words that bodies use in tables about the execution of the Plan. */
export const reportAliases = z.strictObject({
  columns: z.record(z.enum(statementFields), words),
  ignored: words,
  statuses: z.record(z.enum(claims), words),
});

export type ReportAliases = z.infer<typeof reportAliases>;
export type StatementField = (typeof statementFields)[number];
