import { release, type Release } from '#src/schemas/register.ts';

/** How an editor starts the import. */
export const usage =
  'npm run register:import -- FILE --as-of DATE --publisher NAME --address ADDRESS --term WORD [--kind sample] [--accept-warnings]';

const asked = release.pick({ asOf: true, publisher: true, address: true, term: true, kind: true });

const questions = {
  asOf: '--as-of: the day that the list describes, such as 2026-07-01',
  publisher: '--publisher: who published the list',
  address: '--address: where it was published, such as https://www.gov.kz/…',
  term: '--term: the legal word of the source for being on the list, in its language',
  kind: '--kind: "sample" for invented agencies; leave it out for a real list',
};

/** What an editor says of a release. */
export type About = Pick<Release, keyof typeof questions>;

/** What was said of a release, or what has to be asked because it is missing or wrong. */
export function checkAbout(
  said: Partial<Record<keyof About, string | undefined>>,
): { about: About } | { ask: string[] } {
  const { data, error } = asked.safeParse(said);
  if (data) return { about: data };
  const names = new Set(error.issues.map(({ path }) => path[0]));
  const wrong = Object.entries(questions).filter(([name]) => names.has(name));
  return { ask: wrong.map(([, question]) => question) };
}
