import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';

/** Texts of advice and help that name facts or measures which are not there. */
export function citationProblems({ advice, help, facts, measures }: Content): Problem[] {
  const known = {
    facts: new Set(facts.map(({ id }) => id)),
    measures: new Set(measures.map(({ id }) => id)),
  };
  const texts = [
    ...Object.entries(advice).map(
      ([name, entry]) => [`content/advice/${name}.mdx`, entry] as const,
    ),
    ...Object.entries(help).map(([name, entry]) => [`content/help/${name}.mdx`, entry] as const),
  ];
  return texts.flatMap(([file, entry]) =>
    (['facts', 'measures'] as const).flatMap((key) =>
      entry[key]
        .filter((id) => known[key].size > 0 && !known[key].has(id))
        .map((id) => ({
          file,
          key,
          expected: `there is no "${id}"`,
          fix: key === 'facts' ? 'correct the id, or add it to content/facts.yaml' : 'correct it',
        })),
    ),
  );
}
