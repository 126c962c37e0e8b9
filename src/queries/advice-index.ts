import { addresses } from '#src/lib/addresses.ts';
import { adviceTopics } from '#src/schemas/advice.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';
import { textLinks, type TextLink } from './text-link.ts';
import { slugsInOrder } from './text-order.ts';

/** One topic of advice with its pages. */
export interface AdviceTopic {
  id: string;
  title: string;
  pages: TextLink[];
}

/** /{locale}/advice/: all advice by topic; a page without a translation is listed under its source title. */
export async function adviceIndex(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  return {
    frame: await frame(language, {
      title: t('advice.title'),
      description: t('advice.description'),
      path: addresses.advice,
      atRisk: true,
    }),
    topics: await Promise.all(
      adviceTopics.map(async (id): Promise<AdviceTopic> => ({
        id,
        title: t(`advice.topic.${id}`),
        pages: await textLinks('advice', await slugsInOrder('advice', id), language),
      })),
    ),
  };
}
