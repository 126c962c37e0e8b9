import { today } from '#src/lib/dates.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { difference } from '#src/lib/register/compare.ts';
import type { Release } from '#src/schemas/register.ts';
import { agenciesOf } from './agencies-of-release.ts';
import { describeDifference } from './describe-difference.ts';
import type { ImportOptions } from './options.ts';

/** What is unusual about a release without being wrong. */
function notes({ asOf, kind }: ImportOptions['about'], releases: readonly Release[]): string[] {
  const others = releases.filter((other) => other.kind !== kind).map((other) => other.asOf);
  return [
    ...(asOf > today()
      ? [`Note: ${asOf} has not come yet; until then the list counts as new.`]
      : []),
    ...(others.length > 0
      ? [`Note: official and sample lists are mixed. Of the other kind: ${others.join(', ')}.`]
      : []),
  ];
}

/** What a new release changes against the one before it; `releases` are those before, oldest first. */
export function describeRelease(
  { folder, about }: ImportOptions,
  agencies: Agency[],
  releases: readonly Release[],
): string {
  const days = releases.map(({ asOf }) => asOf).reverse();
  const [before, ...earlier] = days.map((asOf) => agenciesOf(folder, asOf));
  const changes =
    before && days[0] !== undefined
      ? describeDifference(difference(before, agencies, earlier), days[0])
      : 'There is no earlier release.';
  return [changes, ...notes(about, releases)].join('\n');
}
