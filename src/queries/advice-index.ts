import { getCollection } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { sourceLocale } from '#src/locales.ts';
import { adviceTopics } from '#src/schemas/advice.ts';
import { adviceLinks, type AdviceLink } from './advice-link.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';

/** One topic of advice with its pages. */
export interface AdviceTopic {
  id: string;
  title: string;
  pages: AdviceLink[];
}

/** /{locale}/advice/: all advice by topic; a page without a translation is listed under its source title. */
export async function adviceIndex(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  const entries = (await getCollection('advice'))
    .filter(({ id }) => id.startsWith(`${sourceLocale}/`))
    .sort((a, b) => a.data.order - b.data.order);
  return {
    frame: await frame(language, {
      title: t('advice.title'),
      description: t('advice.description'),
      path: addresses.advice,
    }),
    topics: await Promise.all(
      adviceTopics.map(async (id): Promise<AdviceTopic> => {
        const own = entries.filter(({ data }) => data.topic === id);
        const slugs = own.map((entry) => entry.id.slice(sourceLocale.length + 1));
        return { id, title: t(`advice.topic.${id}`), pages: await adviceLinks(slugs, language) };
      }),
    ),
  };
}
