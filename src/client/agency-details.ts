/** What a list says of an agency, in the words of the page. */
import type { Agency, AgencyField } from '#src/lib/register/agency.ts';
import { dialled } from '#src/lib/register/dialled.ts';

/** What the page gives: the words for statuses, the locale of its dates, whether numbers of the list can be rung. */
export interface PageWords {
  statuses: Record<string, string>;
  formats: string;
  rings: boolean;
}

/** The name of a region or country: the filters of the page have all that the list has. */
const nameOf = (code: string) =>
  document.querySelector(`[data-agency-filter] option[value="${code}"]`)?.textContent ?? code;

/** A day in full, as on pages that were built; in Russian where the browser does not know the language. */
function inFull(iso: string, formats: string): string {
  const explicit = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat([formats, 'ru'], { ...explicit, dateStyle: 'long' });
  return format.format(new Date(iso));
}

function ringing(phone: string): HTMLElement {
  const link = document.createElement('a');
  link.href = dialled(phone);
  link.textContent = phone;
  return link;
}

/** What stands in the row of a field; empty if the list says nothing. */
export function detail(
  agency: Agency,
  field: AgencyField,
  { statuses, formats, rings }: PageWords,
): (Node | string)[] {
  const value = agency[field] ?? [];
  if (Array.isArray(value)) {
    const items = value.map((item) => {
      if (field === 'phones' && rings) return ringing(item);
      return field === 'countries' ? nameOf(item) : item;
    });
    return items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));
  }
  if (field === 'status') return [statuses[value] ?? ''];
  if (field === 'region') return [nameOf(value)];
  return [field === 'since' || field === 'until' ? inFull(value, formats) : value];
}
