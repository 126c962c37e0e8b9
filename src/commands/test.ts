import { runPieces, summary, type Outcome, type Piece } from './pieces.ts';
import { addTotals, failedTests, runnerTotals } from './test-counts.ts';

const pieces: readonly Piece[] = [
  { name: 'Types', script: 'types' },
  { name: 'Lint', script: 'lint' },
  { name: 'Format', script: 'format' },
  { name: 'Unused code', script: 'unused' },
  { name: 'Unit tests', script: 'test:unit' },
  { name: 'Content tests', script: 'test:content' },
  { name: 'Build', script: 'build' },
  { name: 'Dist tests', script: 'test:dist', needsBuild: true },
  { name: 'Builds', script: 'test:builds', needsBuild: true },
  { name: 'Browser tests', script: 'test:e2e', needsBuild: true },
];

/** The failed tests by name, so that nobody has to scroll for them. */
function failures(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ name, output }) =>
    failedTests(output).map((test) => `  ${name}: ${test}`),
  );
  return lines.length === 0 ? '' : `\nFailed:\n${lines.join('\n')}\n`;
}

/** The closing lines of Node's test runner for its runs together, as it prints them for one. */
function closingLines(outcomes: readonly Outcome[]): string {
  const totals = addTotals(
    outcomes.map(({ output }) => runnerTotals(output)).filter((run) => run !== undefined),
  );
  const lines = Object.entries(totals).map(([name, value]) => `ℹ ${name} ${value}`);
  return lines.length === 0
    ? ''
    : `\nNode's test runner, its runs together:\n${lines.join('\n')}\n`;
}

const outcomes = await runPieces(pieces);
process.stdout.write(failures(outcomes) + summary(outcomes) + closingLines(outcomes));
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1;
