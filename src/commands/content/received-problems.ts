import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { report } from '#src/schemas/report.ts';
import { sha256 } from './frozen-files.ts';
import { load } from './load-file.ts';
import type { Problem } from './problem.ts';

/** Statements below `root` whose table as received is missing or is another. What breaks a schema is told elsewhere. */
export function receivedProblems(root: string): Problem[] {
  return globSync('content/reports/*/report.yaml', { cwd: root }).flatMap((file) => {
    const { data } = report.safeParse(load(root, file, []));
    const statements = (data?.measures ?? []).flatMap((row) => row.statements);
    const sums = new Map(statements.flatMap((own) => (own.file ? [[own.file.sha256, own]] : [])));
    return [...sums].flatMap(([sum, own]) => {
      const folder = `${dirname(file).replaceAll('\\', '/')}/received`;
      const paths = ['csv', 'xlsx'].map((ending) => `${folder}/${sum.slice(0, 12)}.${ending}`);
      const found = paths.find((path) => existsSync(join(root, path)));
      if (found !== undefined && sha256(readFileSync(join(root, found))) === sum) return [];
      return {
        file: found ?? folder,
        key: sum.slice(0, 12),
        expected: `expected "${own.file?.name ?? ''}" as it was received for the statements of ${own.body}`,
        fix: 'restore it from the history of the project',
      };
    });
  });
}
