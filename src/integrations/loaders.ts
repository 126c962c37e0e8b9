import { file, glob, type Loader } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Row = Record<string, unknown>;

// YAML 1.2: a date stays the text that the editor wrote.

/** A loader of a YAML file that is a list of entries with ids. */
export const list = (path: string) => file(path, { parser: (text) => parse(text) as Row[] });

/** A loader of a YAML file that is one entry, `only`. */
export const single = (path: string) =>
  file(path, { parser: (text) => ({ only: parse(text) as Row }) });

/**
 * A loader of a YAML file whose list may well be empty, as the entry `only` under this name: a collection without entries
 * would be reported as missing.
 */
export const rows = (path: string, name: string) =>
  file(path, { parser: (text) => ({ only: { [name]: parse(text) as Row[] } }) });

/** A loader of files that lie in folders named by date or year: from the text of each and its folder, entries by id. */
export const ofFolders = (
  pattern: string,
  entries: (text: string, folder: string) => [string, Row][],
): Loader => ({
  name: pattern,
  load: async (context) => {
    context.store.clear();
    for (const path of globSync(pattern).sort()) {
      const folder = path.split('/').at(-2) ?? '';
      for (const [id, data] of entries(readFileSync(path, 'utf8'), folder)) {
        context.store.set({ id, data: await context.parseData({ id, data }) });
      }
    }
  },
});

/** A loader of one YAML file in each of several folders, by the name of the folder. */
export const onePerFolder = (pattern: string) =>
  ofFolders(pattern, (text, folder) => [[folder, parse(text) as Row]]);

/** Texts by language: the files of content/, and those that src/integrations/derived-languages.ts makes from them. */
export const texts = (folder: string, files: string) =>
  glob({
    base: '.',
    pattern: [`content/${folder}/${files}`, `.astro/derived/${folder}/${files}`],
    generateId: ({ entry }) =>
      entry.slice(entry.indexOf(`${folder}/`) + folder.length + 1).replace(/\.\w+$/, ''),
  });
