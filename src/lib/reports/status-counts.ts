import { executionStatuses, type ExecutionStatus } from './status.ts';

/** How many measures have each status, and how many there are. */
export interface StatusCounts {
  total: number;
  by: Record<ExecutionStatus, number>;
}

/** Counts the measures of a group; the parts 5.1–5.5 stand under measure 5 and are not counted again. */
export function statusCounts(
  rows: readonly { status: ExecutionStatus; parent: string | null }[],
): StatusCounts {
  const counted = rows.filter(({ parent }) => parent === null);
  const of = (status: ExecutionStatus) => counted.filter((row) => row.status === status).length;
  return {
    total: counted.length,
    by: Object.fromEntries(executionStatuses.map((status) => [status, of(status)])) as Record<
      ExecutionStatus,
      number
    >,
  };
}
