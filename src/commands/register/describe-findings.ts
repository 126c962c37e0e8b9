import type { PrintedFinding } from './schema-findings.ts';

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** “3 errors, 1 warning” */
export function findingCounts(findings: readonly PrintedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
}

/** All findings, errors first: those that say the same of one column together, each with its row and value. */
export function describeFindings(findings: readonly PrintedFinding[]): string {
  const groups = Map.groupBy(findings, ({ severity, column, expected, fix }) =>
    JSON.stringify([severity, column, expected, fix]),
  );
  return [...groups.values()]
    .sort(([a], [b]) => Number(a?.severity === 'warning') - Number(b?.severity === 'warning'))
    .map(describeGroup)
    .join('\n\n');
}

function describeGroup(group: PrintedFinding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { severity, column, expected, fix } = first;
  const title = `  ${counted(group.length, severity)} · ${column === '' ? 'whole row' : column}: expected ${expected}`;
  const rows = group.map(({ row, value }) => `    row ${row}: “${value}”`);
  return [title, `    → ${fix}`, ...rows].join('\n');
}
