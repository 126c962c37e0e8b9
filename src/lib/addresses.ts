/**
 * The addresses of the site, from the root and without the language. They are stable once published:
 * removing one needs a redirect or an archive page.
 */
export const addresses = {
  home: '/',
  help: '/help/',
  helpPage: (slug: string) => `/help/${slug}/`,
  organisations: '/help/organisations/',
  advice: '/advice/',
  advicePage: (slug: string) => `/advice/${slug}/`,
  'job-check': '/job-check/',
  cards: '/cards/',
  agencies: '/agencies/',
  agency: (bin: string) => `/agencies/${bin}/`,
  release: (date: string) => `/agencies/releases/${date}/`,
  agencyChanges: '/agencies/changes/',
  agencyFeed: '/agencies/changes.xml',
  agenciesByName: '/agencies/by-name/',
  agencyWarnings: '/agencies/warnings/',
  plan: '/plan/',
  measure: (id: string) => `/plan/${id}/`,
  bodies: '/plan/bodies/',
  body: (id: string) => `/plan/bodies/${id}/`,
  facet: (facet: string, value: string) => `/plan/${facet}/${value}/`,
  calendar: '/plan/calendar/',
  deadlines: '/plan/deadlines.ics',
  decree: '/plan/decree/',
  data: '/data/',
  search: '/search/',
  feed: '/feed.xml',
  translations: '/about/translations/',
  about: (slug: string) => (slug === 'about' ? '/about/' : `/about/${slug}/`),
} as const;

/** Whether a page is published in those languages only that have the Plan. */
export function needsPlan(path: string): boolean {
  return [addresses.plan, addresses.data, addresses.feed].some((start) => path.startsWith(start));
}

/** The language of a page of this site, as its address names it; null for any other address. */
export function localeIn(address: string): string | null {
  return /^\/([a-z]{2}(?:-[A-Z][A-Za-z]+)?)\//.exec(address)?.[1] ?? null;
}

/** The address of a page in one language. */
export function localised(locale: string, path: string): string {
  return `/${locale}${path}`;
}
