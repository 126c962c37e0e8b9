import { appendFileSync, writeSync } from 'node:fs';

/**
 * `node --import` of this file: a program tells at its end how much memory it took at most, in kilobytes, in the file that
 * PEAK_MEMORY names or on the error output.
 */
process.on('exit', () => {
  const line = `peak memory ${process.resourceUsage().maxRSS} kB\n`;
  const file = process.env['PEAK_MEMORY'];
  if (file === undefined) writeSync(2, line);
  else appendFileSync(file, line);
});
