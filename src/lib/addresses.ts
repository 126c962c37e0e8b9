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
  reports: '/reports/',
  report: (year: number) => `/reports/${year}/`,
  reportBodies: (year: number) => `/reports/${year}/bodies/`,
  reportMeasure: (year: number, id: string) => `/reports/${year}/${id}/`,
  reportFacet: (year: number, facet: string, value: string) =>
    `/reports/${year}/${facet}/${value}/`,
  comparison: (from: number, to: number) => `/reports/compare/${from}-${to}/`,
  reportMethod: '/reports/method/',
  figures: '/reports/figures/',
  figure: (id: string) => `/reports/figures/${id}/`,
  press: '/reports/press/',
  measureEmbed: (locale: string, id: string) => `/embed/${locale}/measures/${id}/`,
  /** A figure for the pages of others; with the language, because no reader of this site is led there. */
  figureEmbed: (locale: string, id: string) => `/embed/${locale}/figures/${id}/`,
  data: '/data/',
  search: '/search/',
  feed: '/feed.xml',
  corrections: '/about/corrections/',
  translations: '/about/translations/',
  about: (slug: string) => (slug === 'about' ? '/about/' : `/about/${slug}/`),
} as const;

/** Whether a page is published in those languages only that have the Plan. */
export function needsPlan(path: string): boolean {
  return [
    addresses.plan,
    addresses.reports,
    addresses.data,
    addresses.feed,
    addresses.corrections,
  ].some((start) => path.startsWith(start));
}

/** The language of a page of this site, as its address names it; null for any other address. */
export function localeIn(address: string): string | null {
  return /^\/([a-z]{2}(?:-[A-Z][A-Za-z]+)?)\//.exec(address)?.[1] ?? null;
}

/** The address of a page in one language. */
export function localised(locale: string, path: string): string {
  return `/${locale}${path}`;
}
