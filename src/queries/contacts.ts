import { getCollection } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { localeOf } from '#src/locales.ts';
import { lineProperties, type Contact, type ContactTexts } from '#src/schemas/contact.ts';
import { sourcesOf, type SourceNote } from './facts.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

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
  measures: { label: string; href: string; hreflang: string }[];
  sources: SourceNote[];
}

/** The order in which lines are listed. */
const roles = ['hotline', 'police', 'emergency', 'children-and-families', 'state-services'];

/** All lines, the helpline first. */
export async function lines(language: Language): Promise<Line[]> {
  const words = await wordsIn('contactTexts', language.locale);
  const contacts = (await getCollection('contacts')).map(({ data }) => data);
  const ordered = contacts.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return Promise.all(ordered.map((contact) => toLine(contact, words, language)));
}

/** The hotline of every page: the one contact marked `primary`. */
export async function hotline(language: Language): Promise<Line> {
  const first = (await lines(language)).find(({ primary }) => primary);
  if (!first)
    throw new Error('content/contacts.yaml: no line is marked `primary: true`. Mark one.');
  return first;
}

async function toLine(contact: Contact, words: ContactTexts, language: Language): Promise<Line> {
  const { t, planHref, planIn, format, locale } = language;
  const own = words.lines[contact.id];
  if (!own) throw new Error(`content/contacts/${locale}.yaml: "${contact.id}" is missing. Add it.`);
  const cited = lineProperties.flatMap((name) => {
    const value = contact[name];
    return value === 'unknown' ? [] : value.facts;
  });
  return {
    id: contact.id,
    // A space would let the two parts change places in Arabic (UAX 9, rule W4).
    number: contact.number.replaceAll(' ', '\u00A0'),
    tel: `tel:${contact.number.replaceAll(' ', '')}`,
    name: own.name,
    useWhen: own.useWhen,
    role: contact.role,
    primary: contact.primary,
    properties: lineProperties.map((id) => ({
      id,
      label: t(`line.${id}`),
      value: contact[id] === 'unknown' ? null : (own[id] ?? null),
    })),
    checked:
      contact.testCalledOn === 'never'
        ? t('line.not-verified')
        : t('line.test-called', { date: format.date(contact.testCalledOn) }),
    measures: (contact.source.measures ?? []).map((id) => ({
      label: t('measure.number', { id }),
      href: planHref(addresses.measure(id)),
      hreflang: localeOf(planIn).tag,
    })),
    sources: await sourcesOf([...(contact.source.facts ?? []), ...cited], language),
  };
}
