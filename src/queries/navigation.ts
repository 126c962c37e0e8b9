import { addresses, needsPlan } from '#src/lib/addresses.ts';
import { localeOf } from '#src/locales.ts';
import { hasPlan, type Language } from './language.ts';
import { textLinks } from './text-link.ts';

export interface NavigationLink {
  label: string;
  href: string;
  /** The language it leads to, where that is not the reader's. */
  hreflang?: string;
  /** `page`: this very page; `section`: a page above it. */
  current: 'page' | 'section' | null;
}

type Section =
  | 'help'
  | 'organisations'
  | 'advice'
  | 'job-check'
  | 'agencies'
  | 'cards'
  | 'plan'
  | 'reports'
  | 'bodies'
  | 'calendar'
  | 'decree'
  | 'data'
  | 'search';

/**
 * Links to sections. The page itself is marked, or else the nearest section above it. Sections of the Plan lead to a
 * language that has it, and say so.
 */
export function links(
  language: Language,
  path: string,
  sections: readonly Section[],
): NavigationLink[] {
  const nearest = sections
    .filter((id) => path.startsWith(addresses[id]))
    .sort((a, b) => addresses[b].length - addresses[a].length)[0];
  return sections.map((id) => {
    const label = language.t(`navigation.${id}`);
    const current = path === addresses[id] ? 'page' : id === nearest ? 'section' : null;
    if (!needsPlan(addresses[id]) || language.planIn === language.locale) {
      return { label, href: language.href(addresses[id]), current };
    }
    const { name, tag } = localeOf(language.planIn);
    const href = language.planHref(addresses[id]);
    return { label: `${label} (${name})`, href, hreflang: tag, current };
  });
}

const header = ['help', 'advice', 'agencies', 'plan', 'reports', 'search'] as const;
const coreHeader = ['help', 'advice', 'agencies', 'cards', 'search'] as const;
const footer = [
  'help',
  'organisations',
  'advice',
  'agencies',
  'job-check',
  'cards',
  'plan',
  'reports',
  'bodies',
  'calendar',
  'decree',
  'data',
] as const;

const prose = ['about', 'translations', 'privacy', 'accessibility'] as const;

/** The links of the header. */
export function headerLinks(language: Language, path: string): NavigationLink[] {
  return links(language, path, hasPlan(language) ? header : coreHeader);
}

/** The links of the footer: on a page with an exit, first what leaving cannot hide. */
export async function footerLinks(
  language: Language,
  path: string,
  atRisk: boolean,
): Promise<NavigationLink[]> {
  const safety = atRisk ? await textLinks('help', ['this-device'], language) : [];
  return [
    ...safety.map(({ title, href }) => ({ label: title, href, current: null })),
    ...links(language, path, footer),
    ...prose.map((slug): NavigationLink => ({
      label: language.t(`navigation.${slug}`),
      href: language.href(addresses.about(slug)),
      current: path === addresses.about(slug) ? 'page' : null,
    })),
  ];
}
