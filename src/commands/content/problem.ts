/** One thing that is wrong in content/, said so that an editor can mend it. */
export interface Problem {
  /** Path from the project's folder. */
  file: string;
  /** Where in the file: `measures.35.title`, or a line. */
  key: string;
  expected: string;
  fix?: string;
}

/** All problems as text, grouped by file, in the order of files and keys. */
export function describeProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, own]) => [file, ...own.map(describe)].join('\n'))
    .join('\n\n');
}

function describe({ key, expected, fix }: Problem): string {
  return `  ${key}: ${expected}${fix === undefined ? '' : `\n    → ${fix}`}`;
}
