import { z } from 'zod';
import { fullLocaleCodes, localeCodes } from '#src/locales.ts';
import { bodyKinds } from './body.ts';
import { sectionIds } from './decree.ts';
import { completionKinds, costKinds, fundingKinds } from './measure.ts';

/** What other programs may rely on: the shapes of /data. A change of shape is a new version. */
export const dataVersion = '1.1.0';

const byLocale = z
  .record(z.enum(fullLocaleCodes), z.string())
  .describe(
    'A text by language; Russian is the decree’s wording, the others are unofficial translations.',
  );

const measureId = z.string().describe('Number in the decree: "1" … "55", "5.1" … "5.5".');
const bodyId = z.string().describe('Id of a body in bodies.json.');

const publishedMeasure = z.strictObject({
  id: measureId,
  parent: measureId.nullable().describe('The measure of which this is a part.'),
  section: z.enum(sectionIds),
  short: byLocale.describe('A short heading. It is ours, not the decree’s.'),
  title: byLocale,
  completionForm: z.array(z.strictObject({ kind: z.enum(completionKinds), text: byLocale })),
  responsible: z.array(
    z.strictObject({
      body: bodyId,
      byAgreement: z.boolean().describe('The decree says "по согласованию" (by agreement).'),
      years: z.array(z.int()).nullable().describe('The years named for this body; null: all.'),
      text: byLocale,
    }),
  ),
  deadline: z.strictObject({
    text: byLocale,
    kind: z.enum(['once', 'yearly-by', 'yearly', 'yearly-in', 'half-yearly', 'continuous']),
    due: z.array(z.iso.date()).describe('The last days in time, computed from the wording.'),
  }),
  cost: z.strictObject({ kind: z.enum(costKinds), text: byLocale }),
  funding: z.strictObject({ kind: z.enum(fundingKinds), text: byLocale }),
  inherits: z.record(z.string(), measureId).describe('Merged cells: column → row that prints it.'),
  misprints: z.array(z.strictObject({ cell: z.string(), written: z.string(), read: z.string() })),
  addresses: byLocale.describe('Page of the measure.'),
});

export const publishedPlan = z.strictObject({
  version: z.literal(dataVersion),
  decree: z.strictObject({
    number: z.string(),
    date: z.iso.date(),
    title: byLocale,
    address: z.url(),
    period: z.strictObject({ from: z.int(), to: z.int() }),
    clauses: z.array(z.strictObject({ id: z.string(), text: byLocale })),
  }),
  sections: z.array(z.strictObject({ id: z.enum(sectionIds), name: byLocale })),
  measures: z.array(publishedMeasure),
});

export const publishedObligations = z.strictObject({
  version: z.literal(dataVersion),
  obligations: z.array(
    z.strictObject({
      id: z.string(),
      measure: measureId.nullable().describe('Null where a clause of the decree is the source.'),
      clause: z.string().nullable(),
      due: z.iso.date().describe('The last day in time.'),
      precision: z.enum(['day', 'month', 'quarter', 'half-year', 'year']),
      covers: z.int().describe('The year of execution that it is about.'),
      bodies: z.array(bodyId),
      what: byLocale,
    }),
  ),
});

export const publishedBodies = z.strictObject({
  version: z.literal(dataVersion),
  bodies: z.array(
    z.strictObject({
      id: z.string(),
      abbreviation: z.string().nullable().describe('As in the decree, Russian.'),
      kind: z.enum(bodyKinds),
      collective: z.boolean().describe('One name for many organisations.'),
      name: byLocale,
      short: byLocale,
      successors: z.array(z.strictObject({ name: byLocale, since: z.string() })),
    }),
  ),
});

/** A text in every language of the site. */
const byAnyLocale = z.record(z.enum(localeCodes), z.string());
const knownText = byAnyLocale.nullable().describe('Null: not known.');

export const publishedContacts = z.strictObject({
  version: z.literal(dataVersion),
  contacts: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      role: z.string(),
      name: byAnyLocale,
      useWhen: byAnyLocale,
      answers: knownText,
      hours: knownText,
      languages: knownText,
      cost: knownText,
      fromAbroad: knownText,
      testCalledOn: z.iso.date().nullable().describe('Null: never called by us.'),
      sources: z.array(z.string()).describe('Ids of facts, or "measure 22".'),
    }),
  ),
});
