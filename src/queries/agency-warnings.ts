import { getEntry } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { agencyFrame } from './agency-frame.ts';
import { builtOnce } from './built-once.ts';
import { languageOf, type Language } from './language.ts';

/** A warning that an authority has published, as it is printed. */
export interface WarningView {
  title: string;
  by: string;
  /** The language of both. */
  lang: string;
  date: string;
  href: string;
}

const warnings = builtOnce(async () => {
  const all = (await getEntry('agencyWarnings', 'only'))?.data.warnings ?? [];
  return all.toSorted((a, b) => b.date.localeCompare(a.date));
});

/** The warnings about one agency, or without a BIN all, the newest first. */
export async function warningViews({ format }: Language, bin?: string): Promise<WarningView[]> {
  const own = (await warnings()).filter((warning) => bin === undefined || warning.bin === bin);
  return own.map(({ title, by, lang, date, address }) => ({
    title,
    by,
    lang,
    date: format.date(date),
    href: address,
  }));
}

/** /{locale}/agencies/warnings/: what authorities have warned of, or that nothing was found. */
export async function agencyWarningsPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t, href } = language;
  return {
    frame: await agencyFrame(language, {
      title: t('agencies.warnings.title'),
      description: t('agencies.warnings.description'),
      path: addresses.agencyWarnings,
    }),
    above: { text: t('agencies.title'), href: href(addresses.agencies) },
    warnings: await warningViews(language),
  };
}
