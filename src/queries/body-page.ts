import { addresses } from '#src/lib/addresses.ts';
import { today } from '#src/lib/dates.ts';
import { countMeasures, type PlanMeasure } from '#src/lib/plan.ts';
import { localeCodes } from '#src/locales.ts';
import type { Body } from '#src/schemas/body.ts';
import { bodyLinks, type BodyLink } from './body-link.ts';
import { dueViews } from './due.ts';
import { sourcesOf, type SourceNote } from './facts.ts';
import { frame } from './frame.ts';
import { horizon } from './horizon.ts';
import { languageOf, type Language } from './language.ts';
import { measureRows } from './measures.ts';
import { planData, type PlanData } from './plan-data.ts';

export async function bodyPaths() {
  const { bodies } = await planData();
  return localeCodes.flatMap((locale) =>
    [...bodies.keys()].map((id) => ({ params: { locale, id } })),
  );
}

/** A body in the list of bodies. */
export interface BodyRow extends BodyLink {
  kind: string;
  measures: number;
  /** Obligations whose date has passed, and those ahead. */
  passed: number;
  ahead: number;
}

/** /plan/bodies/: every body of the Plan, those with most measures first. */
export async function bodiesPage(code: string | undefined) {
  const language = await languageOf(code);
  const data = await planData();
  const { t } = language;
  const rows = [...data.bodies.values()].map((body) => bodyRow(body, data, language));
  return {
    frame: await frame(language, {
      title: t('bodies.title'),
      description: t('bodies.description', { count: rows.length }),
      path: addresses.bodies,
    }),
    rows: rows.sort((a, b) => b.measures - a.measures),
  };
}

function bodyRow(body: Body, data: PlanData, language: Language): BodyRow {
  const [link] = bodyLinks([body.id], data, language);
  if (!link) throw new Error(`content/plan/bodies.yaml: there is no body "${body.id}".`);
  const own = data.obligations.filter(({ bodies }) => bodies.includes(body.id));
  const passed = own.filter(({ due }) => due < today()).length;
  return {
    ...link,
    kind: language.t(`body.kind.${body.kind}`),
    measures: countMeasures(measuresOf(body.id, data)),
    passed,
    ahead: own.length - passed,
  };
}

function measuresOf(id: string, { measures }: PlanData): PlanMeasure[] {
  return measures.filter(({ responsible }) => responsible.some(({ body }) => body === id));
}

export interface Successor {
  name: string;
  since: string;
  sources: SourceNote[];
}

/** /plan/bodies/{id}/: what one body owes and when. */
export async function bodyPage(code: string | undefined, address: string | undefined) {
  const language = await languageOf(code);
  const data = await planData();
  const body = data.bodies.get(address ?? '');
  if (!body) throw new Error(`There is no body "${String(address)}" in content/plan/bodies.yaml.`);
  const { id } = body;
  const { t, format } = language;
  const own = data.obligations.filter(({ bodies }) => bodies.includes(id));
  const views = dueViews(own, data, language);
  const row = bodyRow(body, data, language);
  const name = body.name[language.locale];
  return {
    frame: await frame(language, {
      title: name,
      description: t('body.description', { name, count: row.measures }),
      path: addresses.body(id),
    }),
    horizon: horizon(own, data, language),
    row,
    name,
    above: { text: t('bodies.title'), href: language.href(addresses.bodies) },
    abbreviation: body.abbreviation ?? null,
    collective: body.collective,
    note: body.notes?.[language.locale] ?? null,
    successors: await Promise.all(
      (body.successors ?? []).map(async (successor) => ({
        name: successor.name[language.locale],
        since: format.partialDate(successor.since),
        sources: await sourcesOf(successor.facts, language),
      })),
    ),
    next: views.filter(({ passed }) => !passed),
    past: views.filter(({ passed }) => passed).reverse(),
    measures: measureRows(measuresOf(id, data), data, language),
    sources: await sourcesOf(body.facts ?? [], language),
  };
}

/** What the page of a body prints. */
export type BodyPage = Awaited<ReturnType<typeof bodyPage>>;
