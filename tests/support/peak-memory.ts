import { writeSync } from 'node:fs';

// `node --import` of this file: a program prints at its end how much memory it took at most, in kilobytes.
process.on('exit', () => {
  writeSync(2, `peak memory ${process.resourceUsage().maxRSS} kB\n`);
});
