import { getCollection } from 'astro:content';
import { titleLanguage } from '#src/lib/title-language.ts';
import type { Fact } from '#src/schemas/fact.ts';
import { builtOnce } from './built-once.ts';
import type { Language } from './language.ts';

/** A source as it is printed under a statement. */
export interface SourceNote {
  title: string;
  /** The language of the title, where it is not the reader's. */
  lang?: string;
  href: string;
  /** The language of a page of this site that is not the reader's. */
  hreflang?: string;
  /** Its date, where it has one, and what kind of source it is. */
  note: string;
}

const allFacts = builtOnce(async () => {
  const rows = await getCollection('facts');
  return new Map(rows.map(({ data }) => [data.id, data]));
});

/** The source of one fact; throws on an id that content/facts.yaml lacks. */
export async function sourceOf(id: string, language: Language): Promise<SourceNote> {
  const fact = (await allFacts()).get(id);
  if (!fact)
    throw new Error(`content/facts.yaml: there is no fact ${id}. Add it or correct the id.`);
  return sourceNote(fact, language);
}

/** The sources of these facts, each once. */
export async function sourcesOf(ids: readonly string[], language: Language): Promise<SourceNote[]> {
  const notes = await Promise.all(ids.map((id) => sourceOf(id, language)));
  return [...new Map(notes.map((note) => [`${note.href} ${note.title}`, note])).values()];
}

function sourceNote({ source, confidence }: Fact, { t, format, tag }: Language): SourceNote {
  const date = source.date === undefined ? [] : [format.partialDate(source.date)];
  const lang = titleLanguage(source.title);
  return {
    title: source.title,
    ...(lang === null || lang === tag ? {} : { lang }),
    href: source.address,
    note: [...date, t(`source.${confidence}`)].join(', '),
  };
}
