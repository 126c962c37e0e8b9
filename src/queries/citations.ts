import { bibtex, cslJson, type CitedWork } from '#src/lib/citation.ts';
import { today } from '#src/lib/dates.ts';
import { fullLanguages, type FullLanguage } from './language.ts';
import { siteSettings } from './site.ts';

/** How to cite a page in one language. */
export interface Citation {
  locale: string;
  tag: string;
  dir: 'ltr' | 'rtl';
  name: string;
  plain: string;
  bibtex: string;
  csl: string;
}

/** What is cited: the same page in each language. */
export interface CitedPlace {
  /** A stable key, unique on the site but for the language. */
  key: string;
  type: CitedWork['type'];
  year: string;
  /** From the root and without the language. */
  path: string;
  author: (reader: FullLanguage) => string;
  title: (reader: FullLanguage) => string;
}

/** Citations of one page in every language that has it. */
export async function citations(place: CitedPlace): Promise<Citation[]> {
  const [{ name, origin }, readers] = await Promise.all([siteSettings(), fullLanguages()]);
  return readers.map((reader) => {
    const { locale, tag, dir, t, format, href } = reader;
    const work: CitedWork = {
      ...place,
      key: `${place.key}-${locale}`,
      author: place.author(reader),
      title: place.title(reader),
      publisher: name,
      address: origin + href(place.path),
      note: t('cite.note', { date: format.date(today()) }),
      accessed: today(),
    };
    const { author, title, publisher, address, note } = work;
    return {
      locale,
      tag,
      dir,
      name: reader.name,
      plain: t('cite.plain', { author, title, publisher, address, note }),
      bibtex: bibtex(work),
      csl: cslJson(work),
    };
  });
}
