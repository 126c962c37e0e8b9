import type { Agency } from '#src/lib/register/agency.ts';
import type { Finding } from '#src/lib/register/findings.ts';
import { agency as schema } from '#src/schemas/register.ts';
import { printable } from './printable.ts';

/** A finding as it is printed. */
export type PrintedFinding = Omit<Finding, 'kind'>;

/** What the schema of published agencies still refuses after all cells were read: nothing else may be written. */
export function schemaFindings(rows: readonly { row: number; agency: Agency }[]): PrintedFinding[] {
  return rows.flatMap(({ row, agency }) =>
    (schema.safeParse(agency).error?.issues ?? []).map(({ path, message }): PrintedFinding => {
      const column = String(path[0]);
      const value = String(agency[column as keyof Agency] ?? '');
      return {
        row,
        column,
        value: printable(value),
        expected: message.replace(/^(.*: )?expected /, ''),
        fix: 'correct the cell',
        severity: 'error',
      };
    }),
  );
}
