import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedNumbers } from '#src/lib/typed-numbers.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { difference } from './text-problems.ts';

const fix = 'write a reference to its figure, <Figure id="…" />, or say it without a number';

/** Texts of the yearly summary that are missing, type a number, or refer to what is not there. */
export function reportTextProblems(root: string, content: Content): Problem[] {
  // A report that its schema refuses has a folder all the same.
  const years = Object.keys({ ...content.reports, ...content.figures });
  const expected = [...years, 'method'].flatMap((folder) =>
    fullLocaleCodes.map((code) => `${code}/${folder}`),
  );
  return [
    ...difference('content/reports', 'text', Object.keys(content.reportTexts), expected),
    ...globSync('content/reports/*/*.mdx', { cwd: root })
      .sort()
      .flatMap((file) => proseProblems(file, readFileSync(join(root, file), 'utf8'), content)),
    ...Object.entries(content.reports).flatMap(([year, { measures }]) =>
      measures.flatMap(({ measure, because, evidence, statements, outside }) =>
        [
          because,
          ...evidence.map(({ shows }) => shows),
          ...[...statements, ...outside].flatMap(({ by, says }) => [by, says]),
        ]
          .flatMap((texts) => typedNumbers(Object.values(texts ?? {}).join('\n')))
          .map((number) => typed(`content/reports/${year}/report.yaml`, measure, number)),
      ),
    ),
  ];
}

function typed(file: string, key: string, number: string): Problem {
  return { file, key, expected: `types the number ${number}`, fix };
}

function proseProblems(file: string, text: string, content: Content): Problem[] {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const known: Readonly<Record<string, string[]>> = {
    'Figure id': ids(Object.values(content.figures).flat()),
    'Measure id': ids(content.measures),
    'Source id': ids(content.facts),
    'Source measure': ids(content.measures),
  };
  const front = text.split('\n').indexOf('---', 1) + 1;
  return text.split('\n').flatMap((line, index) => {
    const key = `line ${index + 1}`;
    const unknown = [...line.matchAll(/<(\w+) (\w+)="([^"]*)" \/>|<\w[^>]*>/g)]
      .filter(([, tag = '', name = '', id = '']) => !known[`${tag} ${name}`]?.includes(id))
      .map(([tag]) => ({ file, key, expected: `${tag} refers to nothing`, fix: 'correct it' }));
    const numbers = index < front ? [] : typedNumbers(line);
    return [...unknown, ...numbers.map((number) => typed(file, key, number))];
  });
}
