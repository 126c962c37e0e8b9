import { globSync } from 'node:fs';
import type { z } from 'zod';
import { load } from './load-file.ts';
import { parseWith } from './parse-value.ts';
import type { Problem } from './problem.ts';

export type ContentReader = ReturnType<typeof contentReader>;

/** Reads files below `root` by their schemas; adds to `problems` whatever is missing, does not parse or is refused. */
export function contentReader(root: string, problems: Problem[]) {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    parseWith(schema, file, load(root, file, problems), problems);
  const list = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] => {
    const rows = load(root, file, problems);
    if (rows !== undefined && !Array.isArray(rows)) {
      problems.push({
        file,
        key: '(file)',
        expected: 'expected a list of entries beginning with "- id:"',
      });
    }
    return (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) => {
      const value = parseWith(schema, file, row, problems, entryName(row, index));
      return value === undefined ? [] : [value];
    });
  };
  /** The files that a pattern finds, by their names. */
  const files = (pattern: string, nameOf = ownName): [string, string][] =>
    globSync(pattern, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [nameOf(file), file]);
  const each = <Schema extends z.ZodType>(pattern: string, schema: Schema, nameOf = ownName) =>
    Object.fromEntries(
      files(pattern, nameOf).flatMap(([name, file]) => {
        const value = read(file, schema);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  return { read, list, files, each };
}

/** `ru` for content/ui/ru.json, `ru/about` for content/pages/ru/about.mdx. */
function ownName(file: string): string {
  return file
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(/^content\/(pages|advice|help)\//.test(file) ? -2 : -1)
    .join('/');
}

function entryName(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}
