import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBin } from '#src/lib/register/bin.ts';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { agency, release, type Release } from '#src/schemas/register.ts';
import { load } from './load-file.ts';
import { parseWith } from './parse-value.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';

/** Releases of the register that are not what was imported, and samples on a site that somebody answers for. */
export function registerProblems(root: string, { site }: Content): Problem[] {
  return globSync('content/agencies/*/source.yaml', { cwd: root }).flatMap((file) => {
    const problems: Problem[] = [];
    const source = parseWith(release, file, load(root, file, problems), problems);
    if (!source) return problems;
    if (source.kind === 'sample' && site?.mode === 'official') {
      problems.push({
        file,
        key: 'kind',
        expected: 'a sample must not stand on an official site',
        fix: 'remove its folder, or import an official list (npm run register:import)',
      });
    }
    return [...problems, ...filesOf(root, dirname(file), source)];
  });
}

function filesOf(root: string, folder: string, source: Release): Problem[] {
  const received = join(folder, source.file);
  if (!existsSync(join(root, received))) {
    return [
      { file: received, key: '(file)', expected: 'expected the list as received', fix: again },
    ];
  }
  const sum = createHash('sha256')
    .update(readFileSync(join(root, received)))
    .digest('hex');
  const changed = {
    file: received,
    key: 'sha256',
    expected: 'is not the file that was imported',
    fix: again,
  };
  return [...(sum === source.sha256 ? [] : [changed]), ...rowsOf(root, folder, source)];
}

const again = 'restore it, or import the list again (npm run register:import)';

function rowsOf(root: string, folder: string, { rows }: Release): Problem[] {
  const file = join(folder, 'normalised.csv');
  const problems: Problem[] = [];
  try {
    const agencies = fromNormalised(readFileSync(join(root, file), 'utf8'));
    for (const entry of agencies) {
      parseWith(agency, file, entry, problems, entry.bin);
      if (!('bin' in checkBin(entry.bin)))
        problems.push({ file, key: entry.bin, expected: 'is no BIN', fix: again });
    }
    if (agencies.length !== rows)
      problems.push({
        file,
        key: 'rows',
        expected: `expected ${rows} agencies, found ${agencies.length}`,
        fix: again,
      });
  } catch (error) {
    problems.push({ file, key: '(file)', expected: String(error), fix: again });
  }
  return problems;
}
