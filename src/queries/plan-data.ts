import { getCollection, getEntry } from 'astro:content';
import type { Obligation, PlanMeasure } from '#src/lib/plan.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import type { Body } from '#src/schemas/body.ts';
import type { Decree } from '#src/schemas/decree.ts';
import type { PlanText } from '#src/schemas/plan-text.ts';
import { builtOnce } from './built-once.ts';
import { fullLanguages } from './language.ts';
import { assembleObligations } from './obligation-assembly.ts';
import { assembleMeasures } from './plan-assembly.ts';
import { siteSettings } from './site.ts';

/** The Plan with its texts in all languages and its obligations: what pages print and what is downloaded. */
export interface PlanData {
  decree: Decree;
  texts: Record<string, PlanText>;
  bodies: Map<string, Body>;
  measures: PlanMeasure[];
  obligations: Obligation[];
}

/** The Plan; assembled once in a build. */
export const planData = builtOnce(load);

async function load(): Promise<PlanData> {
  const [decreeEntry, rows, bodyRows, textEntries, readers, { origin }] = await Promise.all([
    getEntry('decree', 'only'),
    getCollection('measures'),
    getCollection('bodies'),
    getCollection('planTexts'),
    fullLanguages(),
    siteSettings(),
  ]);
  if (!decreeEntry) throw new Error('content/plan/decree.yaml is missing.');
  const decree = decreeEntry.data;
  const source = {
    decree,
    origin,
    readers,
    rows: new Map(rows.map(({ data }) => [data.id, data])),
    bodies: new Map(bodyRows.map(({ data }) => [data.id, data])),
    texts: inOrder(textEntries.map(({ data }) => data)),
  };
  const measures = assembleMeasures(source);
  const { bodies, texts } = source;
  return { decree, texts, bodies, measures, obligations: assembleObligations(source, measures) };
}

/** The texts by locale, in the order of src/locales.ts, so that the same content always gives the same bytes. */
function inOrder(texts: readonly PlanText[]): Record<string, PlanText> {
  return Object.fromEntries(
    fullLocaleCodes.flatMap((locale) => {
      const own = texts.find((text) => text.locale === locale);
      return own ? [[locale, own]] : [];
    }),
  );
}
