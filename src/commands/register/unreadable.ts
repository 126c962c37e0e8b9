import { StepFailure } from '#src/commands/steps.ts';

/** The failure of a file that cannot be read at all: what is wrong with it, and what to do. */
export const unreadable = (problem: string, fix: string): StepFailure =>
  new StepFailure('The file cannot be read', `${problem}\n  → ${fix}`);

/** The message of anything that was thrown, in one line. */
export const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
