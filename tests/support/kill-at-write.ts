import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// `node --import` of this file: a program is killed when it wants to change the disk for the KILL_AT-th time, from 0.
let left = Number(process.env['KILL_AT']);

/** The function, or the end of the program in its place. */
const watched =
  <Given extends unknown[], Result>(change: (...given: Given) => Result) =>
  (...given: Given): Result => {
    left -= 1;
    if (left < 0) process.kill(process.pid, 'SIGKILL');
    return change(...given);
  };

const { promises } = fs;
Object.assign(promises, {
  mkdir: watched(promises.mkdir),
  writeFile: watched(promises.writeFile),
  rename: watched(promises.rename),
  rm: watched(promises.rm),
  rmdir: watched(promises.rmdir),
});
syncBuiltinESMExports();
