import { today } from '#src/lib/dates.ts';
import { citationProblems } from './content/citation-problems.ts';
import { figureProblems } from './content/figure-problems.ts';
import { editionProblems } from './content/edition-problems.ts';
import { interfaceProblems } from './content/interface-problems.ts';
import { describeProblems, type Problem } from './content/problem.ts';
import { readContent } from './content/read-content.ts';
import { receivedProblems } from './content/received-problems.ts';
import { registerProblems } from './content/register-problems.ts';
import { referenceProblems } from './content/reference-problems.ts';
import { reportProblems } from './content/report-problems.ts';
import { reportTextProblems } from './content/report-text-problems.ts';
import { translationProblems } from './content/translation-problems.ts';
import { planTextProblems } from './content/text-problems.ts';
import { warningProblems } from './content/warning-problems.ts';
import { wordProblems } from './content/word-problems.ts';

/** Everything that is wrong in content/ below `root`; empty if the site can be built from it. */
export function validateContent(root: string): Problem[] {
  const problems: Problem[] = [];
  const content = readContent(root, problems);
  return [
    ...problems,
    ...referenceProblems(content),
    ...planTextProblems(content),
    ...interfaceProblems(content),
    ...translationProblems(content),
    ...citationProblems(content),
    ...wordProblems(content),
    ...registerProblems(root, content),
    ...reportProblems(content),
    ...figureProblems(content),
    ...reportTextProblems(root, content),
    ...editionProblems(root),
    ...receivedProblems(root),
    // Of the clock, not of the build: an edition of an earlier day may be built again.
    ...warningProblems(content, today(String(Math.floor(Date.now() / 1000)))),
  ];
}

if (import.meta.main) {
  const problems = validateContent(process.cwd());
  if (problems.length > 0) {
    console.error(
      `${describeProblems(problems)}\n\n${problems.length} problems in content/. Nothing was built.`,
    );
    process.exitCode = 1;
  } else {
    console.log('content/ is in order.');
  }
}
