import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWith } from '#src/commands/content/parse-value.ts';
import type { Problem } from '#src/commands/content/problem.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { agency } from '#src/schemas/register.ts';
import { refuseDamage } from './damaged-release.ts';

function rowsOf(folder: string, file: string, problems: Problem[]): Agency[] {
  try {
    return fromNormalised(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    const expected = error instanceof Error ? error.message : String(error);
    problems.push({ file, key: '(file)', expected, fix: 'restore it: releases do not change' });
    return [];
  }
}

/** The agencies of a release. Throws a `StepFailure` if its normalised.csv has been damaged. */
export function agenciesOf(folder: string, asOf: string): Agency[] {
  const file = `${asOf}/normalised.csv`;
  const problems: Problem[] = [];
  const agencies = rowsOf(folder, file, problems).map((row) =>
    parseWith(agency, file, row, problems, row.bin),
  );
  refuseDamage(folder, problems);
  return agencies.filter((found) => found !== undefined);
}
