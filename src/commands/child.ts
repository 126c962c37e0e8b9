import { spawn } from 'node:child_process';
import { environment, root } from './project.ts';

/** How a program ended and everything it printed, in order. */
export interface Ended {
  code: number;
  output: string;
}

export interface ChildOptions {
  /** Print what the program prints while it runs; otherwise it is only kept. */
  show?: boolean;
  variables?: Record<string, string>;
}

/** Runs a line of shell in the project's folder, with the installed programs first, and waits for its end. */
export function runChild(line: string, options: ChildOptions = {}): Promise<Ended> {
  const { show = false, variables = {} } = options;
  const colour = process.stdout.isTTY && show ? { FORCE_COLOR: '1' } : {};
  return new Promise((resolve, reject) => {
    const child = spawn(line, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...colour, ...variables },
    });
    let output = '';
    const keep = (stream: NodeJS.WriteStream) => (text: string) => {
      output += text;
      if (show) stream.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
