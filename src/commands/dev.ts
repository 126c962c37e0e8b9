import { spawn } from 'node:child_process';
import { environment, root } from './project.ts';

const parameters = ['dev', ...process.argv.slice(2)];
const child = spawn('astro', parameters, { cwd: root, env: environment, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill());
child.on('close', (code) => {
  process.exitCode = code ?? 0;
});
