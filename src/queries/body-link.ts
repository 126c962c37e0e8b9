import { addresses } from '#src/lib/addresses.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** A body as it is named in lists. */
export interface BodyLink {
  id: string;
  short: string;
  name: string;
  href: string;
}

/** Links to the pages of these bodies, each once, in the order given; throws on an id that bodies.yaml lacks. */
export function bodyLinks(
  ids: readonly string[],
  { bodies }: PlanData,
  { locale, href }: FullLanguage,
): BodyLink[] {
  return [...new Set(ids)].map((id) => {
    const body = bodies.get(id);
    if (!body) throw new Error(`content/plan/bodies.yaml: there is no body "${id}". Add it.`);
    return {
      id,
      short: body.short[locale],
      name: body.name[locale],
      href: href(addresses.body(id)),
    };
  });
}
