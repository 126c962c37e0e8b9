/**
 * Starts a command on a machine that has only Node ≥ 20 and npm: installs what package-lock.json pins if it is
 * missing or out of date, then runs `src/commands/<name>.ts` with the newer Node that was installed.
 * The only plain JavaScript here, because an old Node runs it before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exit, platform, arch, argv, env, execPath, stderr, stdout, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node');
const lockFile = join(root, 'package-lock.json');
const recordFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.lock-sha256');
const [oldestNode, oldestNpm] = [20, 9];

function stop(message) {
  stderr.write(`\n${message}\n`);
  exit(1);
}

function checkVersions() {
  const found = {
    Node: versions.node,
    npm: /npm\/(\S+)/.exec(env.npm_config_user_agent ?? '')?.[1],
  };
  for (const [program, oldest] of Object.entries({ Node: oldestNode, npm: oldestNpm })) {
    if (Number.parseInt(found[program] ?? oldest) >= oldest) continue;
    stop(
      `This needs ${program} ${oldest} or newer; here is ${found[program]}. See https://nodejs.org.`,
    );
  }
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function expectedStamp() {
  const lock = readFileSync(lockFile);
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}-${arch}\n`;
}

/** Whether npm's own record of what it installed agrees with the lockfile, as after `npm install <package>`. */
function isInstalledByHand() {
  if (!existsSync(recordFile)) return false;
  const wanted = packagesOf(lockFile);
  delete wanted[''];
  const present = packagesOf(recordFile);
  const agrees = ([path, { integrity, optional }]) =>
    path in present ? present[path].integrity === integrity : optional === true;
  const extra = Object.keys(present).some((path) => !(path in wanted));
  return !extra && Object.entries(wanted).every(agrees);
}

function isInstalled(stamp) {
  if (!existsSync(node)) return false;
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (found === stamp) return true;
  const otherMachine = found !== undefined && found.split(' ')[1] !== stamp.split(' ')[1];
  if (otherMachine || !isInstalledByHand()) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/** Runs a program in the project's folder and resolves to its exit code. Ctrl-C is left to the program. */
function run(program, parameters, variables = env) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, env: variables, stdio: 'inherit' });
    const leaveToChild = () => undefined;
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGINT', leaveToChild).on('SIGTERM', passOn);
    child.on('error', (error) => stop(`${program} could not be started: ${error.message}`));
    child.on('close', (code, signal) => {
      process.off('SIGINT', leaveToChild).off('SIGTERM', passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/**
 * `npm install --no-save` installs exactly what the lockfile has. `npm ci` would do the same, but refuses a lockfile
 * in which npm left out optional packages of other operating systems (https://github.com/npm/cli/issues/4828).
 */
async function install(stamp) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  stdout.write('Installing the packages that package-lock.json pins (about 550 MB, once) …\n');
  const heartbeat = setInterval(() => stdout.write(`  … still installing, ${seconds()}\n`), 15_000);
  const npm = env.npm_execpath?.endsWith('.js') ? [execPath, env.npm_execpath] : ['npm'];
  const wanted = ['install', '--no-save', '--package-lock=true', '--include=dev'];
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund'];
  const code = await run(npm[0], [...npm.slice(1), ...wanted, ...quiet]);
  clearInterval(heartbeat);
  if (code === 130) exit(code);
  if (code !== 0)
    stop(`Installing failed after ${seconds()}: see above. Then run the same command again.`);
  if (!existsSync(node))
    stop(
      'npm ran no install scripts, so Node is missing. Try: npm config set ignore-scripts false',
    );
  writeFileSync(stampFile, stamp);
  stdout.write(`Installed in ${seconds()}.\n\n`);
}

checkVersions();
const [name = 'start', ...parameters] = argv.slice(2);
const command = join(root, 'src', 'commands', `${name}.ts`);
if (!existsSync(command))
  stop(`There is no command "${name}": src/commands/${name}.ts does not exist.`);
const stamp = expectedStamp();
if (!isInstalled(stamp)) await install(stamp);
exit(
  await run(node, [command, ...parameters], {
    ...env,
    PATH: `${binaries}${delimiter}${env.PATH ?? ''}`,
  }),
);
