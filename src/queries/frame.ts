import { addresses, localised, needsPlan } from '#src/lib/addresses.ts';
import { alternates, type Alternate } from '#src/lib/alternates.ts';
import { today } from '#src/lib/dates.ts';
import { localeOf, type Locale } from '#src/locales.ts';
import { exitLink, type ExitLink } from './exit-link.ts';
import { hotline, type Line } from './contacts.ts';
import { hasPlan, languages, type Language } from './language.ts';
import { footerLinks, headerLinks, type NavigationLink } from './navigation.ts';
import { siteSettings } from './site.ts';

/** Everything around the content of a page: head, header, footer. */
export interface Frame {
  language: Language;
  title: string;
  /** The text of <title>, which stays in the history of the browser: the page's own or a neutral one, then the site's. */
  documentTitle: string;
  description: string;
  path: string;
  /** The absolute address of this very page. */
  address: string;
  /** The address under which its text is to be found; another one where the text is in another language. */
  canonical: string | null;
  indexable: boolean;
  /** The same page in each language, for the reader. */
  translations: { locale: string; tag: string; dir: 'ltr' | 'rtl'; name: string; href: string }[];
  /** The same, for search engines. */
  alternates: Alternate[];
  siteName: string;
  publisher: { name: string; lang: string };
  demonstration: boolean;
  hotline: Line;
  navigation: NavigationLink[];
  footer: NavigationLink[];
  /** Null in a language that has no Plan, and so no deadlines. */
  feed: string | null;
  /** The way out of a page for people at risk; null elsewhere, where it would only deter. */
  exit: ExitLink | null;
  /** The date from which days are counted on the page. */
  builtOn: { iso: string; text: string };
  licence: { id: string; href: string };
}

export interface FrameOptions {
  title: string;
  /** What stands in the tab and in the history, where the title itself would tell too much. */
  tabTitle?: string;
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
  const { locale, planIn, href, format } = language;
  const { path, title, tabTitle = title, description, shownIn = locale } = options;
  const { indexable = shownIn === locale, atRisk = false } = options;
  const settings = await siteSettings();
  const day = today();
  return {
    language,
    title,
    documentTitle:
      path === addresses.home ? `${settings.name}: ${title}` : `${tabTitle} – ${settings.name}`,
    description,
    path,
    address: settings.origin + href(path),
    canonical: settings.origin + localised(shownIn, path),
    indexable,
    translations: (await languages()).map((other) => ({
      locale: other.locale,
      tag: other.tag,
      dir: other.dir,
      name: other.name,
      href: other.href(needsPlan(path) && !hasPlan(other) ? addresses.home : path),
    })),
    alternates: alternates(settings.origin, path, options.textIn),
    siteName: settings.name,
    publisher: { name: settings.publisher[planIn], lang: localeOf(planIn).tag },
    demonstration: settings.mode === 'demonstration',
    hotline: await hotline(language),
    navigation: headerLinks(language, path),
    footer: await footerLinks(language, path, atRisk),
    feed: hasPlan(language) ? href(addresses.feed) : null,
    exit: atRisk ? exitLink(settings, language) : null,
    builtOn: { iso: day, text: format.date(day) },
    licence: { id: settings.licences.text.id, href: settings.licences.text.address },
  };
}
