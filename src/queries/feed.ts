import rss from '@astrojs/rss';
import { addresses } from '#src/lib/addresses.ts';
import { addDays, today } from '#src/lib/dates.ts';
import { dueViews } from './due.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { reportNews } from './report-news.ts';
import { siteSettings } from './site.ts';

/** A due date is announced this many days before it. */
const announcedBefore = 30;

/** /{locale}/feed.xml: the dates on which obligations of the Plan fall due, editions of the yearly summary
 * and corrections, the latest first. */
export async function feed(code: string | undefined): Promise<Response> {
  const language = await fullLanguageOf(code);
  const [data, { origin, name }] = await Promise.all([planData(), siteSettings()]);
  const { t, format, href, tag } = language;
  const byDate = Map.groupBy(dueViews(data.obligations, data, language), ({ iso }) => iso);
  const announced = [...byDate]
    .map(([iso, dues]) => ({ iso, dues, published: addDays(iso, -announcedBefore) }))
    .filter(({ published }) => published <= today())
    .reverse();
  return rss({
    title: `${name}: ${t('plan.title')}`,
    description: t('feed.description', { days: announcedBefore }),
    site: `${origin}${href(addresses.home)}`,
    customData: `<language>${tag}</language>`,
    items: [
      ...(await reportNews(language)).map((news) => ({
        title: news.title,
        description: news.description,
        link: `${origin}${news.href}`,
        pubDate: new Date(news.published),
      })),
      ...announced.map(({ iso, dues, published }) => ({
        title: t('feed.due', { date: format.date(iso), count: dues.length }),
        description: dues.map(({ label, heading }) => `${label}: ${heading}`).join('\n'),
        link: `${origin}${href(addresses.calendar)}#${dues[0]?.id ?? ''}`,
        pubDate: new Date(published),
      })),
    ].sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()),
  });
}
