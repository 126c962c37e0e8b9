import { addresses } from '#src/lib/addresses.ts';
import { sourceMarks } from '#src/lib/source-marks.ts';
import { localeCodes } from '#src/locales.ts';
import { citedSources } from './cited-sources.ts';
import { lines } from './contacts.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';
import { shownText, slugsOf } from './translation.ts';

/** Every page of advice in every language: safety advice is never missing. */
export async function advicePaths() {
  const slugs = await slugsOf('advice');
  return localeCodes.flatMap((locale) => slugs.map((slug) => ({ params: { locale, slug } })));
}

/** /{locale}/advice/{slug}/: one page of advice. `entry` is rendered by the page file. */
export async function advicePage(code: string | undefined, slug = '') {
  const language = await languageOf(code);
  const { t, format, href } = language;
  const shown = await shownText('advice', slug, language);
  const { title, description, updated, topic } = shown.entry.data;
  const path = addresses.advicePage(slug);
  const sources = await citedSources(sourceMarks(shown.entry.body ?? ''), language);
  return {
    ...shown,
    frame: await frame(language, { ...shown, title, description, path, atRisk: true }),
    above: { text: t(`advice.topic.${topic}`), href: `${href(addresses.advice)}#${topic}` },
    updated: t('page.updated', { date: format.date(updated) }),
    sources,
    /** What the components inside the text look up: numbers of sources and lines to ring. */
    cited: { sources, lines: await lines(language) },
  };
}

/** What the page of advice prints. */
export type AdvicePage = Awaited<ReturnType<typeof advicePage>>;
