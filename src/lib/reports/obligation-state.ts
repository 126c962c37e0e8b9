import type { Obligation } from '#src/lib/plan.ts';

/** `met`: evidence shows it; `overdue`: the last day in time has passed and no evidence shows it; `ahead`: neither. */
export const obligationStates = ['met', 'overdue', 'ahead'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** The state of an obligation on a day; `met` has the ids of those that evidence shows to be met. */
export function obligationState(
  { id, due }: Pick<Obligation, 'id' | 'due'>,
  met: Pick<ReadonlyMap<string, unknown>, 'has'>,
  day: string,
): ObligationState {
  if (met.has(id)) return 'met';
  return due < day ? 'overdue' : 'ahead';
}
