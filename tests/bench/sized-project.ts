import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import type { Agency } from '#src/lib/register/agency.ts';
import { toNormalised } from '#src/lib/register/normalised.ts';
import { locales } from '#src/locales.ts';
import { about } from '../support/imported-lists.ts';
import { buildIn } from '../support/project-copy.ts';
import { csvText, receivedTable } from '../support/received-list.ts';
import { root } from '../support/source-files.ts';

/** Puts one sample release of these agencies in the place of all others of a copy of the project. */
export function setRelease(project: string, agencies: readonly Agency[], asOf: string): void {
  const folder = join(project, 'content', 'agencies');
  for (const name of globSync('20*', { cwd: folder }))
    rmSync(join(folder, name), { recursive: true });
  const received = csvText(receivedTable(agencies));
  const sha256 = createHash('sha256').update(received).digest('hex');
  const source = {
    ...about,
    asOf,
    file: 'register.csv',
    sha256,
    rows: agencies.length,
    importedOn: asOf,
  };
  mkdirSync(join(folder, asOf));
  writeFileSync(join(folder, asOf, 'register.csv'), received);
  writeFileSync(join(folder, asOf, 'normalised.csv'), toNormalised(agencies));
  writeFileSync(join(folder, asOf, 'source.yaml'), stringify(source));
}

/** Takes the languages without the Plan out of a copy of the project, so that 10,000 agencies are built in minutes. */
export function cutLanguages(project: string): number {
  const list = join(project, 'src', 'locales.ts');
  const core = /^ {2}\{ code: .* coverage: 'core'.*\n/gm;
  const pseudo = readFileSync(list, 'utf8').split('const pseudo');
  writeFileSync(list, [pseudo[0]?.replace(core, ''), pseudo[1]].join('const pseudo'));
  const cut = locales.filter(({ coverage }) => coverage === 'core');
  for (const { code } of cut)
    for (const path of globSync(`content/*/${code}{,.json,.yaml}`, { cwd: project }))
      rmSync(join(project, path), { recursive: true });
  return locales.length - cut.length;
}

/**
 * Builds a copy of the project: seconds, seconds for which its Node programs kept a processor busy, the peak memory of the
 * largest of them in bytes, and pages.
 */
export function measuredBuild(project: string) {
  const use = join(project, 'resource-use.txt');
  rmSync(use, { force: true });
  const hook = pathToFileURL(join(root, 'tests', 'support', 'resource-use.ts')).href;
  const started = performance.now();
  const variables = { NODE_OPTIONS: `--import=${hook}`, RESOURCE_USE: use };
  const { code, output } = buildIn(project, variables);
  if (code !== 0) throw new Error(output);
  const programs = [...readFileSync(use, 'utf8').matchAll(/memory (\d+) kB, processor (\d+) ms/g)];
  return {
    seconds: (performance.now() - started) / 1000,
    busy: programs.reduce((sum, [, , milliseconds]) => sum + Number(milliseconds), 0) / 1000,
    memory: Math.max(...programs.map(([, kilobytes]) => Number(kilobytes))) * 1000,
    pages: globSync('**/*.html', { cwd: join(project, 'dist') }).length,
  };
}
