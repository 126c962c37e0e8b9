import { getCollection } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import type { Contact, Known } from '#src/schemas/contact.ts';
import { sourcesOf, type SourceNote } from './facts.ts';
import type { Language } from './language.ts';
import { planData } from './plan-data.ts';

/** A line as it is printed: the number as text and as a link, and what is known of it. */
export interface Line {
  id: string;
  number: string;
  tel: string;
  name: string;
  useWhen: string;
  role: Contact['role'];
  primary: boolean;
  /** Each property asked of every line; `value` is null where it is not known. */
  properties: { id: string; label: string; value: string | null }[];
  checked: string;
  measures: { label: string; href: string }[];
  sources: SourceNote[];
}

const properties = ['answers', 'hours', 'languages', 'cost', 'fromAbroad'] as const;

/** The order in which lines are listed. */
const roles = ['hotline', 'police', 'emergency', 'children-and-families', 'state-services'];

/** All lines, the helpline first. */
export async function lines(language: Language): Promise<Line[]> {
  const contacts = (await getCollection('contacts')).map(({ data }) => data);
  const ordered = contacts.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return Promise.all(ordered.map((contact) => toLine(contact, language)));
}

/** The hotline of every page: the one contact marked `primary`. */
export async function hotline(language: Language): Promise<Line> {
  const first = (await lines(language)).find(({ primary }) => primary);
  if (!first)
    throw new Error('content/contacts.yaml: no line is marked `primary: true`. Mark one.');
  return first;
}

async function toLine(contact: Contact, language: Language): Promise<Line> {
  const { locale, t, href, format } = language;
  const { measures } = await planData();
  const known = (value: Known) => (value === 'unknown' ? null : value.text[locale]);
  const cited = properties.flatMap((name) => {
    const value = contact[name];
    return value === 'unknown' ? [] : value.facts;
  });
  return {
    id: contact.id,
    number: contact.number,
    tel: `tel:${contact.number.replaceAll(' ', '')}`,
    name: contact.name[locale],
    useWhen: contact.useWhen[locale],
    role: contact.role,
    primary: contact.primary,
    properties: properties.map((id) => ({
      id,
      label: t(`line.${id}`),
      value: known(contact[id]),
    })),
    checked:
      contact.testCalledOn === 'never'
        ? t('line.not-verified')
        : t('line.test-called', { date: format.date(contact.testCalledOn) }),
    measures: measures
      .filter(({ id }) => contact.source.measures?.includes(id))
      .map(({ id }) => ({ label: t('measure.number', { id }), href: href(addresses.measure(id)) })),
    sources: await sourcesOf([...(contact.source.facts ?? []), ...cited], language),
  };
}
