import { z } from 'zod';
import { sectionIds } from './decree.ts';
import { line, slug } from './texts.ts';

/** What a measure is to end in, grouped by meaning; the decree's own words are in plan/text. */
export const completionKinds = [
  'government-decree',
  'publication',
  'algorithm',
  'minutes',
  'commission-information',
  'analytical-report',
  'site-blocking',
  'state-order',
  'information-materials',
  'proposals',
  'media-coverage',
  'event-report',
  'training',
  'events',
  'campaign',
  'preventive-work',
  'community-meetings',
  'platform-agreement',
  'list-publication',
  'school-lessons',
  'guidelines',
  'research',
] as const;

export const costKinds = ['none', 'within-budget', 'project-funds', 'unstated'] as const;

export const fundingKinds = [
  'none',
  'republican-budget',
  'iom-projects',
  'winrock-projects',
  'iom-and-winrock-projects',
  'unstated',
] as const;

/** The six columns of the Plan's table that hold text, apart from the number. */
export const cellNames = [
  'title',
  'completion',
  'responsible',
  'deadline',
  'cost',
  'funding',
] as const;

export const measureId = z
  .string()
  .regex(/^\d{1,2}(\.\d)?$/, 'expected a measure number such as "35" or "5.1", in quotes');

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'expected month and day such as "01-20"');

/** A deadline as structure; the rule that turns each kind into dates is in lib/obligations.ts. */
export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('once'),
    at: z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/, 'expected "2024-09" or "2024-Q4"'),
  }),
  z.strictObject({ kind: z.literal('yearly-by'), by: monthDay }),
  z.strictObject({ kind: z.literal('yearly') }),
  z.strictObject({ kind: z.literal('yearly-in'), month: z.int().min(1).max(12) }),
  z.strictObject({ kind: z.literal('half-yearly') }),
  z.strictObject({ kind: z.literal('continuous') }),
]);

export const responsibility = z.strictObject({
  body: slug,
  byAgreement: z.boolean().default(false),
  years: z.array(z.int()).min(1).optional(),
});

const inheritableCell = z.enum(['completion', 'responsible', 'deadline', 'cost', 'funding']);

/** One row of the Plan's table without its words. A merged cell is named in `inherits`. */
export const measure = z.strictObject({
  id: measureId,
  parent: measureId.optional(),
  section: z.enum(sectionIds),
  inherits: z.partialRecord(inheritableCell, measureId).optional(),
  completion: z.array(z.enum(completionKinds)).optional(),
  responsible: z.array(responsibility).optional(),
  deadline: deadline.optional(),
  cost: z.enum(costKinds).optional(),
  funding: z.enum(fundingKinds).optional(),
  misprints: z
    .array(z.strictObject({ cell: z.enum(cellNames), written: line, read: line }))
    .optional(),
});

export type Measure = z.infer<typeof measure>;
export type Deadline = z.infer<typeof deadline>;
export type Responsibility = z.infer<typeof responsibility>;
