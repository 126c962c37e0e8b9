import { sections, type Section } from './pack.ts';
import type { FoundAnswer } from './search.ts';

/** How many answers of a section are shown while all sections are. */
const mostOfSection = 5;
/** A section goes before better answers of others only if its best is not worse than this; advice may be a little. */
const leastOfBest = 0.9;
const leastOfAdvice = 0.8;

/** How many answers each section has that has any, in the order of the sections. */
export const countsBySection = (answers: readonly FoundAnswer[]): [Section, number][] =>
  sections
    .map((section): [Section, number] => [
      section,
      answers.filter((answer) => answer.section === section).length,
    ])
    .filter(([, count]) => count > 0);

/**
 * The answers to show, section by section, what people in need look for first; sections whose best answer is far from
 * the best of all come after. What is found by its number alone stands before everything.
 */
export function shownAnswers(answers: readonly FoundAnswer[], only?: Section): FoundAnswer[] {
  if (only) return answers.filter(({ section }) => section === only);
  const direct = answers.filter(({ isDirect }) => isDirect);
  const others = answers.filter(({ isDirect }) => !isDirect);
  const best = others[0]?.score ?? 0;
  const groups = sections.map((section) => others.filter((answer) => answer.section === section));
  const isNear = ([first]: FoundAnswer[]) =>
    first !== undefined &&
    first.score >= best * (first.section === 'advice' ? leastOfAdvice : leastOfBest);
  return [
    ...direct,
    ...[...groups.filter(isNear), ...groups.filter((group) => !isNear(group))].flatMap((group) =>
      group.slice(0, mostOfSection),
    ),
  ];
}
