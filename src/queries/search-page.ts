import { addresses } from '#src/lib/addresses.ts';
import { facetValueName } from './facets.ts';
import { frame } from './frame.ts';
import { hasPlan, languageOf, type FullLanguage, type Language } from './language.ts';
import { links } from './navigation.ts';
import { textLinks } from './text-link.ts';
import { searchBox } from './search-box.ts';
import { slugsInOrder } from './text-order.ts';
import { planData } from './plan-data.ts';

/** A heading of the index with its pages. */
export interface Topic {
  id: string;
  title: string;
  links: { label: string; href: string; hreflang?: string; measure: string | null }[];
}

/** /{locale}/search/: the field, and below it the whole site by topic, which needs no JavaScript. */
export async function searchPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  const page = await frame(language, {
    title: t('search.title'),
    description: t('search.description'),
    path: addresses.search,
  });
  return {
    frame: page,
    box: searchBox(language, page.hotline),
    topics: [
      siteTopic(language),
      ...(await textTopics(language)),
      ...(hasPlan(language) ? [...(await planTopics(language)), await bodyTopic(language)] : []),
    ],
  };
}

const parts = [
  'help',
  'organisations',
  'advice',
  'agencies',
  'job-check',
  'cards',
  'plan',
  'calendar',
  'decree',
  'data',
] as const;
const prose = ['about', 'translations', 'privacy', 'accessibility'] as const;

function siteTopic(language: Language): Topic {
  const { t, href } = language;
  return {
    id: 'site',
    title: t('search.topic.site'),
    links: [
      ...links(language, addresses.search, parts),
      ...prose.map((slug) => ({
        label: t(`navigation.${slug}`),
        href: href(addresses.about(slug)),
      })),
    ].map((link) => ({ ...link, measure: null })),
  };
}

/** Texts about help and advice. */
async function textTopics(language: Language): Promise<Topic[]> {
  const topic = async (id: 'help' | 'advice'): Promise<Topic> => ({
    id,
    title: language.t(`${id}.title`),
    links: (await textLinks(id, await slugsInOrder(id), language)).map(({ title, href }) => ({
      label: title,
      href,
      measure: null,
    })),
  });
  return [await topic('help'), await topic('advice')];
}

async function planTopics(language: FullLanguage): Promise<Topic[]> {
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

async function bodyTopic({ t, href, locale }: FullLanguage): Promise<Topic> {
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
