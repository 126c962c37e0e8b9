import type { z } from 'zod';
import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import { obligationState } from '#src/lib/reports/obligation-state.ts';
import { dataVersion } from '#src/schemas/published-plan.ts';
import { publishedFigures, publishedReport } from '#src/schemas/published-report.ts';
import { executionOf } from './execution.ts';
import { fullLanguages } from './language.ts';
import { planData } from './plan-data.ts';
import { reportData, type YearReport } from './report-data.ts';
import { siteSettings } from './site.ts';

/** The absolute addresses of a page by language. */
async function addressesOf(path: string): Promise<Record<string, string>> {
  const [{ origin }, readers] = await Promise.all([siteSettings(), fullLanguages()]);
  return Object.fromEntries(readers.map(({ locale, href }) => [locale, origin + href(path)]));
}

/** The content of reports/<year>.json; throws if it does not have the published shape. */
export async function reportDocument(own: YearReport): Promise<z.infer<typeof publishedReport>> {
  const [{ measures, obligations }, { met }] = await Promise.all([planData(), reportData()]);
  const day = today();
  const { year, edition, published, asOf, closed } = own;
  const rows = measures.map(async ({ id }) => {
    const { evidence, because = null, ...row } = executionOf(own, id);
    return {
      ...row,
      because,
      evidence: evidence.map(({ body = null, ...one }) => ({ ...one, body })),
      obligations: obligations
        .filter((duty) => duty.measure === id && duty.covers === year)
        .map((duty) => ({
          id: duty.id,
          due: duty.due,
          state: obligationState(duty, met, day),
        })),
      addresses: await addressesOf(addresses.reportMeasure(year, id)),
    };
  });
  const head = { version: dataVersion, year, edition, published, asOf, closed, countedOn: day };
  return publishedReport.parse({ ...head, measures: await Promise.all(rows) });
}

/** The content of figures.json. */
export async function figuresDocument(): Promise<z.infer<typeof publishedFigures>> {
  const { figures } = await reportData();
  const rows = figures.map(async (own) => ({
    id: own.id,
    indicator: own.indicator,
    name: own.of.name,
    definition: own.definition,
    definitionName: own.by.name,
    definitionText: own.by.text,
    unit: own.by.unit,
    measures: own.measures,
    value: own.value,
    period: own.period,
    breakdowns: own.breakdowns.map(({ by, parts }) => ({
      by,
      parts: parts.map(({ name, value }) => ({
        name,
        value: value === 'suppressed' ? null : value,
      })),
    })),
    asOf: own.asOf,
    facts: own.facts,
    note: own.note ?? null,
    contradicts: own.contradicts,
    addresses: await addressesOf(addresses.figure(own.id)),
  }));
  return publishedFigures.parse({ version: dataVersion, figures: await Promise.all(rows) });
}
