import { addresses } from '#src/lib/addresses.ts';
import type { Language } from './language.ts';

export interface NavigationLink {
  label: string;
  href: string;
  /** `page`: this very page; `section`: a page above it. */
  current: 'page' | 'section' | null;
}

type Section = 'help' | 'advice' | 'plan' | 'bodies' | 'calendar' | 'decree' | 'data' | 'search';

/** Links to sections. The page itself is marked, or else the nearest section above it. */
export function links(language: Language, path: string, sections: Section[]): NavigationLink[] {
  const nearest = sections
    .filter((id) => path.startsWith(addresses[id]))
    .sort((a, b) => addresses[b].length - addresses[a].length)[0];
  return sections.map((id) => ({
    label: language.t(`navigation.${id}`),
    href: language.href(addresses[id]),
    current: path === addresses[id] ? 'page' : id === nearest ? 'section' : null,
  }));
}
