import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';

/** Advice that names facts or measures which are not there. */
export function adviceProblems({ advice, facts, measures }: Content): Problem[] {
  const known = {
    facts: new Set(facts.map(({ id }) => id)),
    measures: new Set(measures.map(({ id }) => id)),
  };
  return Object.entries(advice).flatMap(([name, entry]) =>
    (['facts', 'measures'] as const).flatMap((key) =>
      entry[key]
        .filter((id) => known[key].size > 0 && !known[key].has(id))
        .map((id) => ({
          file: `content/advice/${name}.mdx`,
          key,
          expected: `there is no "${id}"`,
          fix: key === 'facts' ? 'correct the id, or add it to content/facts.yaml' : 'correct it',
        })),
    ),
  );
}
