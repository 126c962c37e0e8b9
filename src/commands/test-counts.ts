import { stripVTControlCharacters } from 'node:util';

/** The closing lines of Node's test runner, as numbers by their name (`tests`, `pass`, `fail`, …). */
export type RunnerTotals = Record<string, number>;

/** Reads the closing lines of Node's test runner (reporter `spec`); undefined if the output has none. */
export function runnerTotals(output: string): RunnerTotals | undefined {
  const totals: RunnerTotals = {};
  const lines = stripVTControlCharacters(output).matchAll(/^ℹ (\w+) (\d+(?:\.\d+)?)$/gm);
  for (const [, name = '', value] of lines) totals[name] = Number(value);
  return 'tests' in totals ? totals : undefined;
}

/** Adds up several runs of Node's test runner. */
export function addTotals(runs: readonly RunnerTotals[]): RunnerTotals {
  const sum: RunnerTotals = {};
  for (const [name, value] of runs.flatMap((run) => Object.entries(run))) {
    sum[name] = (sum[name] ?? 0) + value;
  }
  return sum;
}

/** The names of the tests that failed, as their runner printed them. */
export function failedTests(output: string): string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  const names = lines.flatMap((line) => {
    const node = /^\s*✖ (?!failing tests:)(.+?) \([\d.]+ms\)$/.exec(line);
    const browser = /^ {4}(\S+\.spec\.ts:.+?)[ ─]*$/.exec(line);
    return [node?.[1] ?? browser?.[1]].filter((name) => name !== undefined);
  });
  return [...new Set(names)];
}

/** What a step's output says about how much it looked at, in a few words; empty if it does not say. */
export function counts(output: string): string {
  const totals = runnerTotals(output);
  if (totals) {
    const parts = ['pass', 'fail', 'skipped', 'todo'].map(
      (name) => [name, totals[name] ?? 0] as const,
    );
    return parts.flatMap(([name, number]) => (number > 0 ? [`${number} ${name}`] : [])).join(', ');
  }
  const plain = stripVTControlCharacters(output);
  const browser = [...plain.matchAll(/^ {2}(\d+ (?:passed|failed|flaky|skipped|did not run))/gm)];
  if (browser.length > 0) return browser.map(([, words]) => words).join(', ');
  const types = /^Result \((\d+ files)\):[\s\S]*?(\d+ errors?)/m.exec(plain);
  if (types) return `${types[1]}, ${types[2]}`;
  return /(\d+ pages)/.exec(plain)?.[1] ?? '';
}
