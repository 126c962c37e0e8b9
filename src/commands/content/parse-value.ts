import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** The value as its schema has it; undefined, with every issue added as a problem, if the schema refuses it. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  value: unknown,
  problems: Problem[],
  within = '',
): z.infer<Schema> | undefined {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const key = [within, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    problems.push({ file, key: key === '' ? '(file)' : key, expected: issue.message });
  }
  return undefined;
}
