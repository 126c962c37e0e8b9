import { StepFailure } from '#src/commands/steps.ts';
import type { Release } from '#src/schemas/register.ts';

/**
 * Whether a file of this day was imported before, byte for byte. Throws a `StepFailure` if it must not become a release:
 * releases are frozen, come in the order of their days, and no two of them are the same file.
 *
 * @param releases what was imported before, oldest first
 */
export function isKnown(releases: readonly Release[], asOf: string, sha256: string): boolean {
  const same = releases.find((release) => release.sha256 === sha256);
  if (same?.asOf === asOf) return true;
  if (same) {
    throw refused(
      `This is, byte for byte, the file of the release of ${same.asOf}; --as-of says ${asOf}.`,
      `Correct --as-of, or ask the publisher for the list of ${asOf}.`,
    );
  }
  if (releases.some((release) => release.asOf === asOf)) {
    throw refused(
      `There is a release of ${asOf} already, made from another file. Releases never change.`,
      'A corrected list is a release of its own: give it the day on which it was corrected.',
    );
  }
  const latest = releases.at(-1);
  if (latest && asOf < latest.asOf) {
    throw refused(
      `--as-of ${asOf} is earlier than the latest release, ${latest.asOf}.`,
      'Correct --as-of. Lists are imported in the order of their days.',
    );
  }
  return false;
}

const refused = (problem: string, fix: string) =>
  new StepFailure('Nothing was written.', `${problem}\n→ ${fix}`);
