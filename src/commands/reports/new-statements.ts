import { isDeepStrictEqual } from 'node:util';
import { StepFailure } from '#src/commands/steps.ts';
import type { Body } from '#src/schemas/body.ts';
import type { Report } from '#src/schemas/report.ts';
import { statement, type Statement } from '#src/schemas/statement.ts';
import type { Said } from './said-row.ts';

/** What is said of a whole table. */
export interface AboutTable {
  title: string;
  address: string;
  date: string;
  file: { name: string; sha256: string };
}

/** The statement that a row makes, by the body that sent the table. */
export function statementOf(
  { says, claims, address }: Said,
  { title, date, file, ...about }: AboutTable,
  { id, name }: Body,
): Statement {
  return statement.parse({
    title,
    address: address ?? about.address,
    date,
    file,
    by: name,
    says,
    body: id,
    ...(claims === undefined ? {} : { claims }),
  });
}

/**
 * Those statements that a report lacks, by measure. Throws a `StepFailure` if it has some of the same table with other
 * words: a table is imported once.
 */
export function newStatements(
  said: ReadonlyMap<string, Statement>,
  { measures }: Report,
): Map<string, Statement> {
  const differing: string[] = [];
  const missing = [...said].filter(([id, own]) => {
    const before = measures.find(({ measure }) => measure === id)?.statements ?? [];
    if (before.some((other) => isDeepStrictEqual(other, own))) return false;
    const isSameTable = ({ body, file }: Statement) =>
      body === own.body && file?.sha256 === own.file?.sha256;
    if (before.some(isSameTable)) differing.push(id);
    return true;
  });
  if (differing.length === 0) return new Map(missing);
  throw new StepFailure(
    'Nothing was written.',
    `This table was imported before; report.yaml has other details from it for measure ${differing.join(', ')}.
→ Give the same --date, --address and --title, or correct the statements in report.yaml by hand.`,
  );
}
