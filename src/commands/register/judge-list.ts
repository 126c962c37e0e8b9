import { StepFailure } from '#src/commands/steps.ts';
import { describeFindings, findingCounts } from './describe-findings.ts';
import type { ReceivedList } from './read-list.ts';

/** What was found in a list, for the editor: how many agencies, and each finding with its fix. */
export function describeList(name: string, { agencies, findings }: ReceivedList): string {
  const counts = findings.length === 0 ? 'nothing to correct' : findingCounts(findings);
  const parts = [`${name}: ${agencies.length} agencies, ${counts}.`, describeFindings(findings)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Throws a `StepFailure` if the list has errors or no agency. */
export function refuseErrors({ agencies, findings }: ReceivedList): void {
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new StepFailure(
      'Nothing was written.',
      `${findingCounts(findings)}: see above.\n→ Correct the file, or have the publisher correct it, and import it again.`,
    );
  }
  if (agencies.length > 0) return;
  throw new StepFailure(
    'Nothing was written.',
    'The list has no agency.\n→ Expected at least one row below the header.',
  );
}

/** Throws a `StepFailure` if there are warnings that nobody has accepted. */
export function refuseWarnings({ findings }: ReceivedList, isAccepted: boolean): void {
  if (findings.length === 0 || isAccepted) return;
  throw new StepFailure(
    'Nothing was written.',
    `${findingCounts(findings)}: see above.\n→ Correct the file, or add --accept-warnings if all of it is as it should be.`,
  );
}
