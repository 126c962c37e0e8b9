import { addresses } from '#src/lib/addresses.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { bodyRow, measuresOf } from './body-row.ts';
import { dueViews } from './due.ts';
import { executionOfBody } from './execution-links.ts';
import { sourcesOf, type SourceNote } from './facts.ts';
import { frame } from './frame.ts';
import { horizon } from './horizon.ts';
import { fullLanguageOf } from './language.ts';
import { measureRows } from './measures.ts';
import { planData } from './plan-data.ts';

export async function bodyPaths() {
  const { bodies } = await planData();
  return fullLocaleCodes.flatMap((locale) =>
    [...bodies.keys()].map((id) => ({ params: { locale, id } })),
  );
}

export interface Successor {
  name: string;
  since: string;
  sources: SourceNote[];
}

/** /plan/bodies/{id}/: what one body owes and when. */
export async function bodyPage(code: string | undefined, address: string | undefined) {
  const language = await fullLanguageOf(code);
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
    execution: await executionOfBody(id, data, language),
    next: views.filter(({ passed }) => !passed),
    past: views.filter(({ passed }) => passed).reverse(),
    measures: measureRows(measuresOf(id, data), data, language),
    sources: await sourcesOf(body.facts ?? [], language),
  };
}

/** What the page of a body prints. */
export type BodyPage = Awaited<ReturnType<typeof bodyPage>>;
