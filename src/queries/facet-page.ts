import { addresses } from '#src/lib/addresses.ts';
import { countMeasures } from '#src/lib/plan.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { facets, facetNames, facetValueName, valuesOf } from './facets.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { sections } from './plan-sections.ts';

/** Every filter page but those by body, which are the pages of the bodies. */
export async function facetPaths() {
  const data = await planData();
  return fullLocaleCodes.flatMap((locale) =>
    facetNames
      .filter((facet) => facet !== 'body')
      .flatMap((facet) =>
        valuesOf(facet, data).map(({ value }) => ({ params: { locale, facet, value } })),
      ),
  );
}

/** /plan/{facet}/{value}/: the measures with one value. */
export async function facetPage(params: Record<string, string | undefined>) {
  const language = await fullLanguageOf(params['locale']);
  const data = await planData();
  const own = facets(data, language).find(({ id }) => id === params['facet']);
  const found = own && valuesOf(own.id, data).find(({ value }) => value === params['value']);
  if (!own || !found) throw new Error(`There is no filter ${JSON.stringify(params)}.`);
  const { id } = own;
  const { value, rows } = found;
  const name = facetValueName(id, value, data, language);
  const title = language.t('facet.title', { facet: own.name, value: name });
  return {
    frame: await frame(language, {
      title,
      description: language.t('facet.description', { count: countMeasures(rows), value: name }),
      path: addresses.facet(id, value),
    }),
    facet: own,
    value,
    name,
    above: { text: language.t('plan.whole'), href: language.href(addresses.plan) },
    sections: sections(rows, data, language),
  };
}
