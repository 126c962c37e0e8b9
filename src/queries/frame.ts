import { addresses, localised } from '#src/lib/addresses.ts';
import { alternates, type Alternate } from '#src/lib/alternates.ts';
import { today } from '#src/lib/dates.ts';
import type { Locale } from '#src/locales.ts';
import { exitLink, type ExitLink } from './exit-link.ts';
import { hotline, type Line } from './contacts.ts';
import { languages, type Language } from './language.ts';
import { links, type NavigationLink } from './navigation.ts';
import { siteSettings } from './site.ts';

/** Everything around the content of a page: head, header, footer. */
export interface Frame {
  language: Language;
  title: string;
  /** The text of <title>: the page's own, then the site's. */
  documentTitle: string;
  description: string;
  path: string;
  /** The absolute address of this very page. */
  address: string;
  /** The address under which its text is to be found; another one where the text is in another language. */
  canonical: string | null;
  indexable: boolean;
  /** The same page in each language, for the reader. */
  translations: { locale: string; tag: string; name: string; href: string }[];
  /** The same, for search engines. */
  alternates: Alternate[];
  siteName: string;
  publisher: string;
  demonstration: boolean;
  hotline: Line;
  navigation: NavigationLink[];
  footer: NavigationLink[];
  feed: string;
  /** The way out of a page for people at risk; null elsewhere, where it would only deter. */
  exit: ExitLink | null;
  /** The date from which days are counted on the page. */
  builtOn: { iso: string; text: string };
  licence: { id: string; href: string };
}

export interface FrameOptions {
  title: string;
  description: string;
  /** From the root and without the language, as in lib/addresses.ts. */
  path: string;
  /** The language of the text, where the reader’s own has none. Such a page is not for search engines. */
  shownIn?: Locale;
  /** The languages in which its text exists, where not in all. */
  textIn?: readonly Locale[];
  indexable?: boolean;
  /** Whether somebody may be in danger who is seen reading the page. */
  atRisk?: boolean;
}

/** The frame of one page. */
export async function frame(language: Language, options: FrameOptions): Promise<Frame> {
  const { t, locale, href, format } = language;
  const { path, title, description, shownIn = locale } = options;
  const { indexable = shownIn === locale } = options;
  const settings = await siteSettings();
  const day = today();
  return {
    language,
    title,
    documentTitle:
      path === addresses.home ? `${settings.name}: ${title}` : `${title} – ${settings.name}`,
    description,
    path,
    address: settings.origin + href(path),
    canonical: settings.origin + localised(shownIn, path),
    indexable,
    translations: (await languages()).map((other) => ({
      locale: other.locale,
      tag: other.tag,
      name: other.name,
      href: other.href(path),
    })),
    alternates: alternates(settings.origin, path, options.textIn),
    siteName: settings.name,
    publisher: settings.publisher[locale],
    demonstration: settings.mode === 'demonstration',
    hotline: await hotline(language),
    navigation: links(language, path, ['help', 'advice', 'plan', 'calendar', 'data', 'search']),
    footer: [
      ...links(language, path, ['help', 'advice', 'plan', 'bodies', 'calendar', 'decree', 'data']),
      ...['about', 'privacy', 'accessibility'].map((slug): NavigationLink => ({
        label: t(`navigation.${slug}`),
        href: href(addresses.about(slug)),
        current: path === addresses.about(slug) ? 'page' : null,
      })),
    ],
    feed: href(addresses.feed),
    exit: options.atRisk === true ? exitLink(settings, language) : null,
    builtOn: { iso: day, text: format.date(day) },
    licence: { id: settings.licences.text.id, href: settings.licences.text.address },
  };
}
