import { z } from 'zod';
import { fullLocaleCodes } from '#src/locales.ts';

/** One column for each language: `title_ru`, `title_kk`, … */
export function perLocale(name: string, description: string): Record<string, z.ZodString> {
  return Object.fromEntries(
    fullLocaleCodes.map((code) => [
      `${name}_${code}`,
      z.string().describe(`${description} (${code})`),
    ]),
  );
}

/** A row of plan.csv. Lists are joined by "; ". */
export const planRow = z.object({
  id: z.string().describe('Number in the decree'),
  parent: z.string().nullable().describe('Measure of which this is a part'),
  section: z.string().describe('Id of the section'),
  ...perLocale('short', 'Our short heading'),
  ...perLocale('title', 'Measure'),
  ...perLocale('completion_form', 'Form of completion'),
  ...perLocale('responsible', 'Responsible bodies'),
  responsible_ids: z.string().describe('Ids of the responsible bodies'),
  ...perLocale('deadline', 'Deadline'),
  deadline_kind: z.string().describe('Kind of deadline'),
  due: z.string().describe('Last days in time, ISO 8601'),
  ...perLocale('cost', 'Expected cost'),
  ...perLocale('funding', 'Source of funding'),
  funding_kind: z.string().describe('Kind of funding'),
  ...perLocale('address', 'Page of the measure'),
});

/** A row of obligations.csv. Lists are joined by "; ". */
export const obligationRow = z.object({
  id: z.string().describe('Stable id'),
  measure: z.string().nullable().describe('Number of the measure'),
  clause: z.string().nullable().describe('Clause of the decree, where it is the source'),
  due: z.iso.date().describe('Last day in time'),
  precision: z.string().describe('How exactly the decree dates it'),
  covers: z.int().describe('Year of execution that it is about'),
  bodies: z.string().describe('Ids of the bodies that owe it'),
  ...perLocale('what', 'What is owed'),
});
