import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './project.ts';
import { serveUntilStopped } from './serve.ts';
import { command, duration } from './steps.ts';

await command(async () => {
  const started = performance.now();
  await build();
  const address = await serveUntilStopped(join(root, 'dist'));
  const total = duration(performance.now() - started);
  process.stdout.write(`\n  Ready in ${total}: ${address}  (Ctrl-C stops it)\n\n`);
});
