import type { Difference } from '#src/lib/register/compare.ts';

/** The changed details that readers are told of: a list that begins to give names in Kazakh says nothing new of its agencies. */
export const toldChanges = ({ changed }: Difference): Difference['changed'] =>
  changed.filter(({ field, from }) => field !== 'nameKk' || from !== null);
