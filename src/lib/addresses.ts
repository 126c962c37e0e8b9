/**
 * The addresses of the site, from the root and without the language. They are stable once published:
 * removing one needs a redirect or an archive page.
 */
export const addresses = {
  home: '/',
  help: '/help/',
  advice: '/advice/',
  advicePage: (slug: string) => `/advice/${slug}/`,
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
  about: (slug: string) => (slug === 'about' ? '/about/' : `/about/${slug}/`),
} as const;

/** The address of a page in one language. */
export function localised(locale: string, path: string): string {
  return `/${locale}${path}`;
}
