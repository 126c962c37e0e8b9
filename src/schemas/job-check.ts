import { z } from 'zod';
import { factId, line, slug } from './texts.ts';
import { translationState } from './translation.ts';

/** The two parts of the job check: a job that is only promised, and a job one has. */
export const checkParts = ['offer', 'job'] as const;

const questions = z.array(z.strictObject({ id: slug, facts: z.array(factId).min(1) })).min(1);

/** The questions of the job check and what each rests on. */
export const jobCheck = z.strictObject({ offer: questions, job: questions });

const part = z.strictObject({ title: line, none: line, next: z.array(line).min(1) });

/** The words of the job check in one language. */
export const jobCheckTexts = z.strictObject({
  ...translationState,
  title: line,
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  intro: z.array(line).min(1),
  clear: line,
  meaning: line,
  next: line,
  offer: part.extend({ some: line }),
  job: part.extend({ one: line, several: line }),
  questions: z.record(slug, z.strictObject({ ask: line, note: line })),
});

export type JobCheckTexts = z.infer<typeof jobCheckTexts>;
