import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { about } from './imported-lists.ts';
import { root } from './source-files.ts';

/** The parameters of an import of a sample as a program of its own, which tells its peak memory at its end. */
export const importParameters = (file: string, folder: string): string[] => [
  ...['--import', join(root, 'tests', 'support', 'resource-use.ts')],
  ...[join(root, 'src', 'commands', 'register', 'import.ts'), file, '--to', folder],
  ...['--as-of', '2026-07-01', '--kind', about.kind, '--publisher', about.publisher],
  ...['--address', about.address, '--term', about.term, '--accept-warnings'],
];

/** Imports a file in a program of its own: how it ended, what it printed, and its peak memory in bytes. */
export function importProcess(file: string, folder: string) {
  const child = spawn(process.execPath, importParameters(file, folder), { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise<{ code: number | null; output: string; memory: number }>((resolve) => {
    child.on('close', (code) => {
      const [, kilobytes] = /peak memory (\d+) kB/.exec(output) ?? [];
      resolve({ code, output, memory: Number(kilobytes) * 1000 });
    });
  });
}
