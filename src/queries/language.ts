import { getEntry } from 'astro:content';
import { localised } from '#src/lib/addresses.ts';
import { formatFor, type Format } from '#src/lib/format.ts';
import { translator, type Translate } from '#src/lib/messages.ts';
import { localeCodes, localeOf, locales, type Locale } from '#src/locales.ts';
import { builtOnce } from './built-once.ts';

/** The language of a page: its texts, formats and addresses. */
export interface Language {
  locale: Locale;
  tag: string;
  dir: 'ltr' | 'rtl';
  name: string;
  t: Translate;
  format: Format;
  /** The address of a page in this language. */
  href: (path: string) => string;
}

const loaders = new Map(localeCodes.map((code) => [code, builtOnce(() => load(code))]));

/** One language with its texts; throws if it is not in src/locales.ts or has no file in content/ui. */
export function languageOf(code: string | undefined): Promise<Language> {
  const { code: locale } = localeOf(code);
  return (loaders.get(locale) ?? (() => load(locale)))();
}

async function load(code: Locale): Promise<Language> {
  const { code: locale, tag, formats, dir, name } = localeOf(code);
  const texts = await getEntry('interfaceTexts', locale);
  if (!texts)
    throw new Error(
      `content/ui/${locale}.json is missing. Copy content/ui/ru.json and translate it.`,
    );
  return {
    locale,
    tag,
    dir,
    name,
    t: translator(locale, formats, texts.data),
    format: formatFor(formats),
    href: (path) => localised(locale, path),
  };
}

/** All languages, in the order of src/locales.ts. */
export function languages(): Promise<Language[]> {
  return Promise.all(locales.map(({ code }) => languageOf(code)));
}

/** One page in each language. */
export function localePaths() {
  return locales.map(({ code }) => ({ params: { locale: code } }));
}
