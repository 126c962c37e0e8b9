import type { ByLocale, PlanResponsibility } from '#src/lib/plan.ts';
import { sourceLocale } from '#src/locales.ts';
import type { Responsibility } from '#src/schemas/measure.ts';
import type { FullLanguage } from './language.ts';
import type { PlanSource } from './plan-assembly.ts';

/**
 * The bodies of one cell. In the decree's language the text is the cell's own; in the others it is put together from
 * the body's name, so that a body has one name on the whole site.
 */
export function responsibilities(
  source: PlanSource,
  entries: readonly Responsibility[],
  at: string,
): PlanResponsibility[] {
  return entries.map((entry, index) => ({
    body: entry.body,
    byAgreement: entry.byAgreement,
    years: entry.years ?? null,
    text: Object.fromEntries(
      source.readers.map((reader) => [
        reader.locale,
        reader.locale === sourceLocale
          ? (source.texts[sourceLocale]?.measures[at]?.responsible?.[index] ?? '')
          : describe(source, reader, entry),
      ]),
    ) satisfies ByLocale,
  }));
}

function describe(source: PlanSource, { locale, t }: FullLanguage, entry: Responsibility): string {
  const body = source.bodies.get(entry.body);
  if (!body) {
    throw new Error(
      `content/plan/measures.yaml: unknown body "${entry.body}". Add it to bodies.yaml.`,
    );
  }
  const additions = [
    ...(entry.years ? [yearSpan(entry.years)] : []),
    ...(entry.byAgreement ? [t('plan.by-agreement')] : []),
  ];
  const name = body.name[locale];
  return additions.length === 0 ? name : `${name} (${additions.join(', ')})`;
}

/** [2024, 2025] → 2024–2025 */
function yearSpan(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
