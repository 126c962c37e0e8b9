import { addresses } from '#src/lib/addresses.ts';
import { facetValueName } from './facets.ts';
import { frame } from './frame.ts';
import { languageOf, type Language } from './language.ts';
import { planData } from './plan-data.ts';

/** A heading of the index with its pages. */
export interface Topic {
  id: string;
  title: string;
  links: { label: string; href: string; measure: string | null }[];
}

/** /{locale}/search/: the field, and below it the whole site by topic, which needs no JavaScript. */
export async function searchPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  return {
    frame: await frame(language, {
      title: t('search.title'),
      description: t('search.description'),
      path: addresses.search,
    }),
    topics: [siteTopic(language), ...(await planTopics(language)), await bodyTopic(language)],
  };
}

function siteTopic({ t, href }: Language): Topic {
  const sections = ['help', 'plan', 'calendar', 'decree', 'data'] as const;
  const prose = ['about', 'privacy', 'accessibility'] as const;
  return {
    id: 'site',
    title: t('search.topic.site'),
    links: [
      ...sections.map((id) => [t(`navigation.${id}`), addresses[id]] as const),
      ...prose.map((slug) => [t(`navigation.${slug}`), addresses.about(slug)] as const),
    ].map(([label, path]) => ({ label, href: href(path), measure: null })),
  };
}

async function planTopics(language: Language): Promise<Topic[]> {
  const data = await planData();
  const { t, href, locale } = language;
  return data.decree.sections.map((id) => ({
    id,
    title: facetValueName('section', id, data, language),
    links: data.measures
      .filter(({ section }) => section === id)
      .map((measure) => ({
        label: t('measure.title', { id: measure.id, heading: measure.short[locale] ?? '' }),
        href: href(addresses.measure(measure.id)),
        measure: measure.id,
      })),
  }));
}

async function bodyTopic({ t, href, locale }: Language): Promise<Topic> {
  const { bodies } = await planData();
  return {
    id: 'bodies',
    title: t('bodies.title'),
    links: [...bodies.values()].map(({ id, name }) => ({
      label: name[locale],
      href: href(addresses.body(id)),
      measure: null,
    })),
  };
}
