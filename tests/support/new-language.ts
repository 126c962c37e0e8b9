import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfThePlan } from '#src/lib/interface-keys.ts';

/** What a new language needs beside its line: these files, and as many texts as there are translations of. */
const words = ['contacts', 'job-check', 'cards', 'organisations'];

/** Adds a language with the words of English to a copy of the project: one line in src/locales.ts, and files. */
export function addLanguage(project: string, code: string, name: string): void {
  const list = join(project, 'src/locales.ts');
  const line = `  { code: '${code}', tag: '${code}', formats: '${code}', name: '${name}', dir: 'ltr', coverage: 'core', planIn: 'en' },\n`;
  const before = readFileSync(list, 'utf8');
  writeFileSync(list, before.replace(/(?=^\] as const satisfies)/m, line));
  const content = (file: string) => join(project, 'content', file);
  const texts = JSON.parse(readFileSync(content('ui/en.json'), 'utf8')) as Record<string, string>;
  const core = Object.entries(texts).filter(([key]) => !isOfThePlan(key));
  writeFileSync(content(`ui/${code}.json`), JSON.stringify(Object.fromEntries(core)));
  for (const folder of words) {
    cpSync(content(`${folder}/en.yaml`), content(`${folder}/${code}.yaml`));
  }
  mkdirSync(content(`advice/${code}`));
  cpSync(content('advice/en/not-paid.mdx'), content(`advice/${code}/not-paid.mdx`));
}
