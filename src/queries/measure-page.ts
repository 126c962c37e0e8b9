import { addresses } from '#src/lib/addresses.ts';
import type { PlanMeasure } from '#src/lib/plan.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { citations } from './citations.ts';
import { dueViews } from './due.ts';
import { executionOfMeasure } from './execution-links.ts';
import { facetValueName } from './facets.ts';
import { frame } from './frame.ts';
import { fulfilledBy } from './fulfilled-by.ts';
import { horizon } from './horizon.ts';
import { fullLanguageOf, type FullLanguage } from './language.ts';
import { columnsOf } from './measure-columns.ts';
import { originalOf, translationNote } from './plan-translation.ts';
import { planData } from './plan-data.ts';

export interface Neighbour {
  label: string;
  heading: string;
  href: string;
}

export async function measurePaths() {
  const { measures } = await planData();
  return fullLocaleCodes.flatMap((locale) =>
    measures.map(({ id }) => ({ params: { locale, number: id } })),
  );
}

/** /plan/{number}/: everything the decree says of one measure. */
export async function measurePage(code: string | undefined, address: string | undefined) {
  const language = await fullLanguageOf(code);
  const data = await planData();
  const index = data.measures.findIndex(({ id }) => id === address);
  const measure = data.measures[index];
  if (!measure)
    throw new Error(`There is no measure ${String(address)} in content/plan/measures.yaml.`);
  const { id: number } = measure;
  const { t, href, locale } = language;
  const heading = measure.short[locale] ?? '';
  const title = t('measure.title', { id: number, heading });
  const path = addresses.measure(number);
  const page = await frame(language, { title, description: measure.title[locale] ?? '', path });
  const own = data.obligations.filter(({ measure: of }) => of === number);
  const columns = columnsOf(measure, data, language);
  return {
    frame: page,
    label: t('measure.number', { id: number }),
    heading,
    title: measure.title[locale] ?? '',
    /** The decree's wording, shown beside a translation; null on the page in the decree's language. */
    original: originalOf(measure.title, data, language),
    translation: translationNote(data, language),
    section: {
      text: facetValueName('section', measure.section, data, language),
      href: href(addresses.facet('section', measure.section)),
    },
    columns,
    horizon: horizon(own, data, language),
    obligations: dueViews(own, data, language),
    execution: await executionOfMeasure(number, language),
    pages: fulfilledBy(number, language),
    continuous: measure.deadline.due.length === 0,
    parent: neighbour(
      data.measures.find(({ id }) => id === measure.parent),
      language,
    ),
    parts: data.measures
      .filter(({ parent }) => parent === number)
      .flatMap((part) => neighbour(part, language) ?? []),
    previous: neighbour(data.measures[index - 1], language),
    next: neighbour(data.measures[index + 1], language),
    misprints: measure.misprints.map(({ cell, written, read }) => ({
      label:
        columns.find(({ id }) => id === cell)?.label ?? data.texts[locale]?.columns.title ?? '',
      written,
      read,
    })),
    permalink: page.address,
    citations: await citations({
      key: `kz-decree-${data.decree.number}-measure-${number}`,
      type: 'legislation',
      year: data.decree.date.slice(0, 4),
      path,
      author: (reader) => reader.t('cite.author'),
      title: (reader) =>
        reader.t('cite.title', {
          number: data.decree.number,
          date: reader.format.date(data.decree.date),
          id: number,
          heading: measure.short[reader.locale] ?? '',
        }),
    }),
    decree: {
      label: t('decree.reference'),
      href: `${href(addresses.decree)}#clause-1`,
      source: data.decree.address,
    },
  };
}

function neighbour(
  measure: PlanMeasure | undefined,
  { t, href, locale }: FullLanguage,
): Neighbour | null {
  if (!measure) return null;
  return {
    label: t('measure.number', { id: measure.id }),
    heading: measure.short[locale] ?? '',
    href: href(addresses.measure(measure.id)),
  };
}

/** What the page of a measure prints. */
export type MeasurePage = Awaited<ReturnType<typeof measurePage>>;
