import { appendFileSync, writeSync } from 'node:fs';

/**
 * `node --import` of this file: a program tells at its end how much memory it took at most, in kilobytes, and how long it
 * kept a processor busy, in milliseconds: in the file that RESOURCE_USE names or on the error output.
 */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const busy = Math.round((userCPUTime + systemCPUTime) / 1000);
  const line = `peak memory ${maxRSS} kB, processor ${busy} ms\n`;
  const file = process.env['RESOURCE_USE'];
  if (file === undefined) writeSync(2, line);
  else appendFileSync(file, line);
});
