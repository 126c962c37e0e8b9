import { runPieces, summary } from './pieces.ts';

const outcomes = await runPieces([
  { name: 'Types', script: 'types' },
  { name: 'Lint', script: 'lint' },
  { name: 'Content', script: 'content' },
]);
process.stdout.write(summary(outcomes));
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1;
