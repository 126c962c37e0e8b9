import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { runChild } from './child.ts';
import { root } from './project.ts';
import { duration } from './steps.ts';
import { counts, runnerTotals } from './test-counts.ts';

/** A check that package.json defines as a script. */
export interface Piece {
  name: string;
  script: string;
  /** Only makes sense if the site could be built. */
  needsBuild?: boolean;
}

/** How a check went. */
export interface Outcome {
  name: string;
  result: 'passed' | 'FAILED' | 'skipped';
  milliseconds: number;
  output: string;
}

function scripts(): Record<string, string> {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { scripts: Record<string, string> }).scripts;
}

async function runPiece({ name, script }: Piece): Promise<Outcome> {
  const line = scripts()[script];
  if (line === undefined) throw new Error(`package.json has no script "${script}".`);
  const started = performance.now();
  process.stdout.write(
    styleText('bold', `\n━━ ${name} `) + styleText('dim', `npm run ${script}\n\n`),
  );
  const { code, output } = await runChild(line, { show: true });
  const milliseconds = performance.now() - started;
  const isEmpty = line.startsWith('node --test') && runnerTotals(output)?.['tests'] === 0;
  if (isEmpty) process.stderr.write('No test was found, so nothing is proved.\n');
  return { name, result: code === 0 && !isEmpty ? 'passed' : 'FAILED', milliseconds, output };
}

/** Runs all checks, whatever the others say; those that need a build are skipped if it failed. */
export async function runPieces(pieces: readonly Piece[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const piece of pieces) {
    const built = !outcomes.some(({ name, result }) => name === 'Build' && result === 'FAILED');
    outcomes.push(
      piece.needsBuild && !built
        ? { name: piece.name, result: 'skipped', milliseconds: 0, output: '' }
        : await runPiece(piece),
    );
  }
  return outcomes;
}

/** A table of the outcomes and one sentence that says whether all is well. */
export function summary(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, result, milliseconds, output }) => {
    const words = result === 'skipped' ? 'the build failed' : counts(output);
    const line = `  ${name.padEnd(16)}${result.padEnd(9)}${duration(milliseconds).padStart(12)}   ${words}`;
    return result === 'FAILED' ? styleText('red', line) : line;
  });
  const bad = outcomes.filter(({ result }) => result !== 'passed').map(({ name }) => name);
  const total = duration(outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const verdict =
    bad.length === 0
      ? `All ${outcomes.length} steps passed in ${total}.`
      : `${bad.length} of ${outcomes.length} steps did not pass (${total}): ${bad.join(', ')}.`;
  const head = `  ${'Step'.padEnd(16)}${'Result'.padEnd(9)}${'Time'.padStart(12)}   Counts`;
  return ['', styleText('bold', head), ...rows, '', styleText('bold', verdict), ''].join('\n');
}
