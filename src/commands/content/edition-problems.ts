import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edition } from '#src/schemas/edition.ts';
import { report } from '#src/schemas/report.ts';
import { changedFiles, frozenFiles } from './frozen-files.ts';
import { load } from './load-file.ts';
import { parseWith } from './parse-value.ts';
import type { Problem } from './problem.ts';

/** Closed editions of yearly summaries below `root` that are not what was closed. */
export function editionProblems(root: string): Problem[] {
  return [...openProblems(root), ...changeProblems(root)];
}

function changeProblems(root: string): Problem[] {
  return globSync('content/reports/*/edition.yaml', { cwd: root }).flatMap((file) => {
    const problems: Problem[] = [];
    const closed = parseWith(edition, file, load(root, file, problems), problems);
    const folder = dirname(file).replaceAll('\\', '/');
    const changed = closed ? changedFiles(closed.sha256, frozenFiles(join(root, folder))) : [];
    return [
      ...problems,
      ...changed.map(([name, how]) => ({
        file: `${folder}/${name}`,
        key: '(file)',
        expected: `${how} after edition ${closed?.edition ?? 1} was closed`,
        fix: `restore it, or add the correction to content/corrections.yaml and run: npm run report:close -- ${folder.slice(-4)}`,
      })),
    ];
  });
}

/** Reports that call themselves closed although nothing holds them. What else is wrong with them is not told here. */
function openProblems(root: string): Problem[] {
  const editions = new Set(globSync('content/reports/*/edition.yaml', { cwd: root }).map(dirname));
  return globSync('content/reports/*/report.yaml', { cwd: root })
    .filter((file) => !editions.has(dirname(file)))
    .filter((file) => report.shape.closed.safeParse(closedOf(load(root, file, []))).data === true)
    .map((file) => ({
      file,
      key: 'closed',
      expected: 'is true, but there is no edition.yaml beside it',
      fix: `run: npm run report:close -- ${dirname(file).slice(-4)}`,
    }));
}

const closedOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'closed' in value ? value.closed : undefined;
