/** What public evidence shows of a measure in a year; the rule of each is in content/reports/method. */
export const executionStatuses = [
  'completed',
  'in-progress',
  'not-started',
  'no-evidence',
] as const;
export type ExecutionStatus = (typeof executionStatuses)[number];
