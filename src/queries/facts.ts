import { getCollection } from 'astro:content';
import type { Fact } from '#src/schemas/fact.ts';
import type { Language } from './language.ts';

/** A source as it is printed under a statement. */
export interface SourceNote {
  id: string;
  title: string;
  href: string;
  /** Formatted; null where the source has no date. */
  date: string | null;
  confidence: string;
}

let cached: Promise<Map<string, Fact>> | undefined;

function allFacts(): Promise<Map<string, Fact>> {
  cached ??= getCollection('facts').then(
    (rows) => new Map(rows.map(({ data }) => [data.id, data])),
  );
  return cached;
}

/** The sources of these facts, each address once; throws on an id that content/facts.yaml lacks. */
export async function sourcesOf(ids: readonly string[], language: Language): Promise<SourceNote[]> {
  const facts = await allFacts();
  const notes = ids.map((id) => {
    const fact = facts.get(id);
    if (!fact)
      throw new Error(`content/facts.yaml: there is no fact ${id}. Add it or correct the id.`);
    return sourceNote(fact, language);
  });
  return [...new Map(notes.map((note) => [note.href, note])).values()];
}

function sourceNote({ id, source, confidence }: Fact, { t, format }: Language): SourceNote {
  return {
    id,
    title: source.title,
    href: source.address,
    date: source.date === undefined ? null : format.partialDate(source.date),
    confidence: t(`source.${confidence}`),
  };
}
