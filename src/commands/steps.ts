/** A step that failed: what it printed is shown to the reader as it is. */
export class StepFailure extends Error {
  readonly output: string;

  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

const redraw = process.stdout.isTTY;

/** Milliseconds as a person reads them: 0.4 s, 2 min 05 s. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * Runs one named step and shows that it runs, how long it took and what it says about its result. On a
 * terminal the time ticks on one line; elsewhere there is one line at the beginning and one at the end.
 */
export async function step(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now();
  const elapsed = () => duration(performance.now() - started);
  const tick = () => process.stdout.write(`\r\u001B[K  … ${name}  ${elapsed()}`);
  process.stdout.write(redraw ? '' : `  … ${name}\n`);
  const ticking = redraw ? setInterval(tick, 100) : undefined;
  const finish = (sign: string, words: string) => {
    clearInterval(ticking);
    process.stdout.write(`${redraw ? '\r\u001B[K' : ''}  ${sign} ${name}  ${elapsed()}${words}\n`);
  };
  try {
    const result = await work();
    finish('✓', result === '' ? '' : `  ${result}`);
  } catch (error) {
    finish('✗', '');
    throw error;
  }
}

/** Runs a command; if a step fails, prints what failed and where, and ends with a failure code. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(`\n${error.output.trim()}\n\n${error.message}\n`);
    process.exitCode = 1;
  }
}
