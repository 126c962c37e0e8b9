import { checkBin } from '#src/lib/register/bin.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { twice } from './row-problems.ts';

const file = 'content/agencies/warnings.yaml';

/** Warnings about agencies that stand twice, are of a day still to come on `today`, or name a number that is no BIN. */
export function warningProblems({ agencyWarnings }: Content, today: string): Problem[] {
  return [
    ...twice(file, agencyWarnings),
    ...twiceAtOneAddress(agencyWarnings),
    ...agencyWarnings
      .filter(({ date }) => date > today)
      .map(({ id, date }) => ({
        file,
        key: `${id}.date`,
        expected: `expected a day that has come, found ${date}`,
        fix: 'write the day on which the source was published',
      })),
    ...agencyWarnings
      .filter(({ bin }) => bin !== undefined && !('bin' in checkBin(bin)))
      .map(({ id, bin }) => ({
        file,
        key: `${id}.bin`,
        expected: `expected a BIN, found ${bin ?? ''}`,
        fix: 'compare every digit with the source',
      })),
  ];
}

function twiceAtOneAddress(warnings: Content['agencyWarnings']): Problem[] {
  const same = Map.groupBy(warnings, ({ address, bin = '' }) => `${address} ${bin}`);
  return [...same.values()].flatMap(([, ...others]) =>
    others.map(({ id }) => ({
      file,
      key: `${id}.address`,
      expected: 'expected each warning once',
      fix: 'remove the entry, or name the BIN that it is about',
    })),
  );
}
