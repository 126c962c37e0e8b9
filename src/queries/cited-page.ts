import { addresses } from '#src/lib/addresses.ts';
import { sourceMarks } from '#src/lib/source-marks.ts';
import { localeCodes } from '#src/locales.ts';
import { citedSources } from './cited-sources.ts';
import { lines } from './contacts.ts';
import { frame } from './frame.ts';
import { languageOf, type Language } from './language.ts';
import { shownText, slugsOf, type ShownText } from './translation.ts';

type Cited = 'advice' | 'help';

/** Every page of advice in every language: safety advice is never missing. */
export const advicePaths = () => paths('advice');

/** Every page below /help/ that is a text, in every language. */
export const helpPaths = () => paths('help');

async function paths(collection: Cited) {
  const slugs = await slugsOf(collection);
  return localeCodes.flatMap((locale) => slugs.map((slug) => ({ params: { locale, slug } })));
}

/** /{locale}/advice/{slug}/: one page of advice. `entry` is rendered by the page file. */
export async function advicePage(code: string | undefined, slug = '') {
  const language = await languageOf(code);
  const { t, href } = language;
  const shown = await shownText('advice', slug, language);
  const { topic, order } = shown.entry.data;
  const title = t(`advice.topic.${topic}`);
  return citedPage(shown, language, {
    path: addresses.advicePage(slug),
    tabTitle: `${title} ${order}`,
    above: { text: title, href: `${href(addresses.advice)}#${topic}` },
  });
}

/** /{locale}/help/{slug}/: one text about help. `entry` is rendered by the page file. */
export async function helpTextPage(code: string | undefined, slug = '') {
  const language = await languageOf(code);
  const { t, href } = language;
  const shown = await shownText('help', slug, language);
  return citedPage(shown, language, {
    path: addresses.helpPage(slug),
    tabTitle: `${t('help.title')} ${shown.entry.data.order}`,
    above: { text: t('help.title'), href: href(addresses.help) },
  });
}

interface Place {
  path: string;
  tabTitle: string;
  /** The list it stands in. */
  above: { text: string; href: string };
}

async function citedPage<Collection extends Cited>(
  shown: ShownText<Collection>,
  language: Language,
  { path, tabTitle, above }: Place,
) {
  const { title, description, updated } = shown.entry.data;
  const sources = await citedSources(sourceMarks(shown.entry.body ?? ''), language);
  return {
    ...shown,
    frame: await frame(language, { ...shown, title, tabTitle, description, path, atRisk: true }),
    above,
    updated: language.t('page.updated', { date: language.format.date(updated) }),
    sources,
    /** What the components inside the text look up: numbers of sources and lines to ring. */
    cited: { sources, lines: await lines(language) },
  };
}

/** What a page of advice or help prints. */
export type CitedPage = Awaited<ReturnType<typeof citedPage>>;
