import { getCollection } from 'astro:content';
import { builtOnce } from './built-once.ts';
import type { Language } from './language.ts';

const names = builtOnce(async () => {
  const rows = await getCollection('regions');
  return new Map(rows.map(({ data }) => [data.id, data.name]));
});

/** The name of a region by its code, in the reader's language or in the one that has the Plan; throws on an unknown code. */
export async function regionNames({ planIn }: Language): Promise<(code: string) => string> {
  const known = await names();
  return (code) => {
    const name = known.get(code);
    if (!name) throw new Error(`content/regions.yaml: there is no region "${code}". Add it.`);
    return name[planIn];
  };
}
