import { existsSync, readdirSync } from 'node:fs';
import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import type { Problem } from '#src/commands/content/problem.ts';
import { release, type Release } from '#src/schemas/register.ts';
import { refuseDamage } from './damaged-release.ts';

/** The releases that have been imported, oldest first. Throws a `StepFailure` if one cannot be read. */
export function earlierReleases(folder: string): Release[] {
  const problems: Problem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const releases = names
    .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
    .map((name) => `${name}/source.yaml`)
    .map((file) => parseWith(release, file, load(folder, file, problems), problems));
  refuseDamage(folder, problems);
  return releases.filter((found) => found !== undefined);
}
