import { getCollection } from 'astro:content';
import type { z } from 'zod';
import { byLocaleOf } from '#src/lib/by-locale.ts';
import { lineProperties } from '#src/schemas/contact.ts';
import {
  dataVersion,
  publishedBodies,
  publishedContacts,
  publishedObligations,
  publishedPlan,
} from '#src/schemas/published-plan.ts';
import { localeCodes } from '#src/locales.ts';
import { planData } from './plan-data.ts';
import { wordsIn } from './words.ts';

/** The content of plan.json; throws if it does not have the published shape. */
export async function planDocument(): Promise<z.infer<typeof publishedPlan>> {
  const { decree, texts, measures } = await planData();
  return publishedPlan.parse({
    version: dataVersion,
    decree: {
      number: decree.number,
      date: decree.date,
      title: byLocaleOf(texts, (text) => text.decree.title),
      address: decree.address,
      period: decree.period,
      clauses: decree.clauses.map(({ id }) => ({
        id,
        text: byLocaleOf(texts, (text) => text.decree.clauses[id]),
      })),
    },
    sections: decree.sections.map((id) => ({
      id,
      name: byLocaleOf(texts, (text) => text.sections[id]),
    })),
    measures,
  });
}

/** The content of obligations.json. */
export async function obligationsDocument(): Promise<z.infer<typeof publishedObligations>> {
  const { obligations } = await planData();
  return publishedObligations.parse({ version: dataVersion, obligations });
}

/** The content of bodies.json. */
export async function bodiesDocument(): Promise<z.infer<typeof publishedBodies>> {
  const { bodies } = await planData();
  return publishedBodies.parse({
    version: dataVersion,
    bodies: [...bodies.values()].map(
      ({ id, abbreviation, kind, collective, name, short, successors }) => ({
        id,
        abbreviation: abbreviation ?? null,
        kind,
        collective,
        name,
        short,
        successors: (successors ?? []).map((successor) => ({
          name: successor.name,
          since: successor.since,
        })),
      }),
    ),
  });
}

/** The content of contacts.json. */
export async function contactsDocument(): Promise<z.infer<typeof publishedContacts>> {
  const contacts = await getCollection('contacts');
  const words = Object.fromEntries(
    await Promise.all(
      localeCodes.map(async (code) => [code, await wordsIn('contactTexts', code)] as const),
    ),
  );
  return publishedContacts.parse({
    version: dataVersion,
    contacts: contacts.map(({ data }) => ({
      id: data.id,
      number: data.number,
      role: data.role,
      name: byLocaleOf(words, ({ lines }) => lines[data.id]?.name),
      useWhen: byLocaleOf(words, ({ lines }) => lines[data.id]?.useWhen),
      ...Object.fromEntries(
        lineProperties.map((name) => [
          name,
          data[name] === 'unknown'
            ? null
            : byLocaleOf(words, ({ lines }) => lines[data.id]?.[name]),
        ]),
      ),
      testCalledOn: data.testCalledOn === 'never' ? null : data.testCalledOn,
      sources: [
        ...(data.source.facts ?? []),
        ...(data.source.measures ?? []).map((id) => `measure ${id}`),
      ],
    })),
  });
}
