import { z } from 'zod';
import type { Aliases } from '#src/lib/register/aliases.ts';
import { regionKey } from '#src/lib/register/region-names.ts';
import { ambiguities } from '#src/lib/register/vocabulary.ts';
import { region } from '#src/schemas/region.ts';
import { registerAliases } from '#src/schemas/register-aliases.ts';
import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';

const own = 'content/agencies/columns.yaml';
const regional = 'content/regions.yaml';

/** A word with two meanings would silently have none. */
function doubleMeanings({ columns, ignored, statuses, regions, countries }: Aliases): Problem[] {
  const twice = {
    columns: ambiguities({ ...columns, ignored }),
    statuses: ambiguities(statuses),
    regions: ambiguities(regions, regionKey),
    countries: ambiguities(countries),
  };
  return Object.entries(twice).flatMap(([key, words]) =>
    words.map((word) => ({ file: own, key, expected: `expected "${word}" in one place only` })),
  );
}

/** The words of lists of agencies below `root`, with the names of all regions. Throws StepFailure with all problems. */
export function readAliases(root: string): Aliases {
  const problems: Problem[] = [];
  const aliases = parseWith(registerAliases, own, load(root, own, problems), problems);
  const regions = parseWith(z.array(region), regional, load(root, regional, problems), problems);
  const named = (regions ?? []).map(({ id, name }): [string, string[]] => [
    id,
    [...Object.values(name), ...(aliases?.regions[id] ?? [])],
  ]);
  const joined = aliases && {
    ...aliases,
    regions: { ...aliases.regions, ...Object.fromEntries(named) },
  };
  problems.push(...(joined ? doubleMeanings(joined) : []));
  if (joined && problems.length === 0) return joined;
  throw new StepFailure('Lists of agencies cannot be read', describeProblems(problems));
}
