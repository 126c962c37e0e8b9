import { getCollection } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { sourceLocale } from '#src/locales.ts';
import { adviceTopics } from '#src/schemas/advice.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';

/** One topic of advice with its pages. */
export interface AdviceTopic {
  id: string;
  title: string;
  pages: { title: string; description: string; href: string; lang: string }[];
}

/** /{locale}/advice/: all advice by topic; a page without a translation is listed under its source title. */
export async function adviceIndex(code: string | undefined) {
  const language = await languageOf(code);
  const { t, href, locale } = language;
  const entries = await getCollection('advice');
  const pages = entries
    .filter(({ id }) => id.startsWith(`${sourceLocale}/`))
    .map(({ id, data }) => {
      const slug = id.slice(id.indexOf('/') + 1);
      const own = entries.find((entry) => entry.id === `${locale}/${slug}`);
      const { title, description } = own?.data ?? data;
      return {
        slug,
        topic: data.topic,
        order: data.order,
        title,
        description,
        lang: own ? locale : sourceLocale,
      };
    })
    .sort((a, b) => a.order - b.order);
  return {
    frame: await frame(language, {
      title: t('advice.title'),
      description: t('advice.description'),
      path: addresses.advice,
    }),
    topics: adviceTopics.map((id): AdviceTopic => ({
      id,
      title: t(`advice.topic.${id}`),
      pages: pages
        .filter(({ topic }) => topic === id)
        .map(({ slug, title, description, lang }) => ({
          title,
          description,
          lang,
          href: href(addresses.advicePage(slug)),
        })),
    })),
  };
}
