import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';
import { describeFindings, findingCounts } from '#src/commands/register/describe-findings.ts';
import { printable } from '#src/commands/register/printable.ts';
import type { Report } from '#src/schemas/report.ts';
import type { Statement } from '#src/schemas/statement.ts';

/** What was found in a table, for the editor: how many statements, and each finding with its fix. */
export function describeTable(
  name: string,
  count: number,
  findings: readonly PrintedFinding[],
): string {
  const counts = findings.length === 0 ? 'nothing to correct' : findingCounts(findings);
  const parts = [`${name}: ${count} statements, ${counts}.`, describeFindings(findings)];
  return parts.filter((part) => part !== '').join('\n\n');
}

const wordsOf = ({ claims, says }: Statement) =>
  `[${claims ?? 'no status'}] ${'text' in says ? printable(says.text, 72) : ''}`;

/** What an import will add to a report: each statement, and what the same body said before, which stays. */
export function describeAdditions(added: ReadonlyMap<string, Statement>, report: Report): string {
  const lines = [...added].flatMap(([id, own]) => {
    const row = report.measures.find(({ measure }) => measure === id);
    const before = row?.statements.filter(({ body }) => body === own.body) ?? [];
    const others = before.map(({ date, claims }) => `${date} [${claims ?? 'no status'}]`);
    const stays = others.length === 0 ? [] : [`      stays beside that of ${others.join(', ')}`];
    const differs = own.claims === 'completed' && row?.status === 'no-evidence';
    const note = differs ? ['      no evidence is known: look for what shows it'] : [];
    return [`  + ${id}  ${wordsOf(own)}`, ...stays, ...note];
  });
  return [`Added to the statements of ${added.size} measures (no status changes):`, ...lines].join(
    '\n',
  );
}
