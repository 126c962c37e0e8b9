import { dueDates } from '#src/lib/obligations.ts';
import type { Content } from './read-content.ts';

/**
 * The ids of what a measure owes, `<measure>-<due date>`, by the rules of lib/obligations.ts; none where its parts owe it
 * (measure 5) or where it has no date.
 */
export function obligationsOf(id: string, { measures, decree }: Content): string[] {
  const row = measures.find((measure) => measure.id === id);
  const merged = measures.find((measure) => measure.id === row?.inherits?.deadline);
  const rule = row?.deadline ?? merged?.deadline;
  const isWhole = measures.some(({ parent }) => parent === id);
  if (isWhole || !rule || !decree) return [];
  return dueDates(rule, decree.period).map(({ due }) => `${id}-${due}`);
}
