import { z } from 'zod';
import { obligationStates } from '#src/lib/reports/obligation-state.ts';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { dataVersion } from './published-plan.ts';
import { evidenceKinds } from './report.ts';
import { claims } from './statement.ts';

const byLocale = z.record(z.enum(fullLocaleCodes), z.string()).describe('A text by language.');
const factIds = z.array(z.string()).describe('Ids of the evidence base.');

const source = {
  title: z.string().describe('As the source has it.'),
  address: z.url(),
  date: z.string().describe('Date of the source, ISO 8601, as exact as it is known.'),
  facts: factIds,
};

const voice = z.strictObject({ ...source, by: byLocale, says: byLocale });

/** What a body says in its own table stands in the language of the table. */
const statement = voice.extend({
  body: z.string(),
  claims: z.enum(claims).optional().describe('What the body claims; never the status.'),
  file: z.strictObject({ name: z.string(), sha256: z.string() }).optional(),
  says: z.union([byLocale, z.strictObject({ lang: z.enum(fullLocaleCodes), text: z.string() })]),
});

/** /data/reports/{year}.json */
export const publishedReport = z.strictObject({
  version: z.literal(dataVersion),
  year: z.int(),
  edition: z.int(),
  published: z.iso.date(),
  asOf: z.iso.date().describe('The day up to which sources were read.'),
  closed: z.boolean().describe('A closed year changes only through corrections.'),
  countedOn: z.iso.date().describe('The day from which overdue obligations are counted.'),
  measures: z.array(
    z.strictObject({
      measure: z.string().describe('Number in the decree.'),
      status: z.enum(executionStatuses),
      because: byLocale.nullable(),
      evidence: z.array(
        z.strictObject({
          ...source,
          kind: z.enum(evidenceKinds),
          body: z.string().nullable(),
          shows: byLocale,
          meets: z.array(z.string()).describe('Obligations that it shows to be met.'),
        }),
      ),
      statements: z.array(statement),
      outside: z.array(voice),
      changed: z.iso.date(),
      obligations: z.array(
        z.strictObject({ id: z.string(), due: z.iso.date(), state: z.enum(obligationStates) }),
      ),
      addresses: byLocale,
    }),
  ),
});

/** /data/figures.json */
export const publishedFigures = z.strictObject({
  version: z.literal(dataVersion),
  figures: z.array(
    z.strictObject({
      id: z.string(),
      indicator: z.string(),
      name: byLocale,
      definition: z.string(),
      definitionName: byLocale,
      definitionText: byLocale,
      unit: z.string(),
      measures: z.array(z.string()),
      value: z.int(),
      period: z.string().describe('ISO 8601; halves and quarters as 2022-H1 and 2025-Q3.'),
      breakdowns: z.array(
        z.strictObject({
          by: byLocale,
          parts: z.array(
            z.strictObject({
              name: byLocale,
              value: z.int().nullable().describe('Null: below five, not published.'),
            }),
          ),
        }),
      ),
      asOf: z.string(),
      facts: factIds,
      note: byLocale.nullable(),
      contradicts: z.array(z.strictObject({ figure: z.string(), because: byLocale })),
      addresses: byLocale,
    }),
  ),
});
