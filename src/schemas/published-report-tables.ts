import { z } from 'zod';
import { obligationStates } from '#src/lib/reports/obligation-state.ts';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { perLocale } from './published-tables.ts';

/** A row of reports/<year>.csv. Lists are joined by "; ". */
export const executionRow = z.object({
  year: z.int().describe('Year of execution'),
  measure: z.string().describe('Number in the decree'),
  section: z.string().describe('Id of the section'),
  ...perLocale('short', 'Our short heading'),
  status: z.enum(executionStatuses).describe('By the rule in the method'),
  ...perLocale('because', 'Why this status'),
  responsible_ids: z.string().describe('Ids of the responsible bodies'),
  evidence: z.int().describe('Pieces of evidence'),
  evidence_addresses: z.string().describe('Where the evidence is'),
  facts: z.string().describe('Facts that the evidence rests on'),
  obligations_met: z.int().describe('Obligations of the year that evidence shows to be met'),
  obligations_overdue: z.int().describe('Last day passed, no evidence of fulfilment'),
  obligations_ahead: z.int().describe('Last day ahead'),
  changed: z.iso.date().describe('Last change of the row'),
  ...perLocale('address', 'Page of the measure in this year'),
});

/** A row of reports/obligations.csv. */
export const dutyRow = z.object({
  id: z.string().describe('As in obligations.csv'),
  measure: z.string().nullable().describe('Number of the measure'),
  clause: z.string().nullable().describe('Clause of the decree, where it is the source'),
  due: z.iso.date().describe('Last day in time'),
  covers: z.int().describe('Year of execution that it is about'),
  bodies: z.string().describe('Ids of the bodies that owe it'),
  state: z.enum(obligationStates).describe('Counted on the day of the build'),
  counted_on: z.iso.date().describe('The day from which it is counted'),
});

/** A row of figures.csv. */
export const figureRow = z.object({
  id: z.string().describe('Stable id'),
  indicator: z.string().describe('What is counted'),
  ...perLocale('name', 'What is counted'),
  definition: z.string().describe('By which rule'),
  ...perLocale('definition', 'By whose count and by which rule'),
  value: z.int().describe('The figure'),
  unit: z.string().describe('Unit'),
  period: z.string().describe('Period, ISO 8601'),
  as_of: z.string().describe('Date of the source'),
  measures: z.string().describe('Measures it is about'),
  facts: z.string().describe('Facts it rests on'),
  contradicts: z.string().describe('Figures that say something else'),
  ...perLocale('address', 'Page of the figure'),
});
