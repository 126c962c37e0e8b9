import { finding, type Finding } from './findings.ts';

/** A row of totals whose number is another than that of the agencies above it; none if it holds no number. */
export function totalFindings(row: number, cells: readonly string[], agencies: number): Finding[] {
  const numbers = cells.flatMap((cell) => cell.slice(0, 300).match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0 || numbers.includes(agencies)) return [];
  return [finding('totals-differ', row, '', `${numbers.join(', ')}; rows read: ${agencies}`)];
}
