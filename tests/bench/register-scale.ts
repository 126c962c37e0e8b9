/** `node tests/bench/register-scale.ts [SIZE …]` measures registers of three sizes; exit code 1 if one costs more than it may. */
import { join } from 'node:path';
import { draws } from '../support/seeded-random.ts';
import { fictionalRegister } from '../support/fictional-register.ts';
import { projectCopy } from '../support/project-copy.ts';
import { measuredCheck } from './measured-check.ts';
import { cutLanguages, measuredBuild, setRelease } from './sized-project.ts';

const seed = 1;
const asOf = '2026-07-01';
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000];
/** Names that are typed key by key. */
const names = 6;
/** How much faster than the number of agencies the time for them may grow. */
const growth = 1.3;

const say = (text: string) => process.stdout.write(`${text}\n`);
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

async function measure(project: string, count: number) {
  const agencies = fictionalRegister({ seed, asOf, count });
  setRelease(project, agencies, asOf);
  const build = measuredBuild(project);
  const asked = draws(seed).some(agencies, 1 + names);
  const { bin, name, keys, painted } = await measuredCheck(join(project, 'dist'), asked);
  const times = { median: at(keys, 0.5), slow: at(keys, 0.95), painted: at(painted, 0.5) };
  return { count, ...build, bin, name, ...times };
}

type Measured = Awaited<ReturnType<typeof measure>>;

const columns: [title: string, value: (measured: Measured) => string][] = [
  ['agencies', ({ count }) => String(count)],
  ['pages', ({ pages }) => String(pages)],
  ['build', ({ seconds }) => `${seconds.toFixed(0)} s`],
  ['processor', ({ busy }) => `${busy.toFixed(0)} s`],
  ['memory', ({ memory }) => `${(memory / 1e6).toFixed(0)} MB`],
  ['a BIN', ({ bin }) => `${(bin / 1000).toFixed(1)} kB`],
  ['a name, once', ({ name }) => `${(name / 1000).toFixed(1)} kB`],
  ['a key, median', ({ median }) => `${median.toFixed(0)} ms`],
  ['a key, 95 %', ({ slow }) => `${slow.toFixed(0)} ms`],
  ['painted, median', ({ painted }) => `${painted.toFixed(0)} ms`],
];

/** Whether an agency more keeps a processor no longer busy in a large register than in a small one. */
function isLinear([small, middle, large]: readonly Measured[]): boolean {
  if (!small || !middle || !large) return true;
  const each = (a: Measured, b: Measured) => (1000 * (b.busy - a.busy)) / (b.count - a.count);
  const [first, then] = [each(small, middle), each(middle, large)];
  say(`processor for an agency more: ${first.toFixed(0)} ms, then ${then.toFixed(0)} ms`);
  return then <= growth * first;
}

const cleanups: (() => void)[] = [];
const project = projectCopy({ after: (cleanup) => cleanups.push(cleanup as () => void) });
try {
  const languages = cutLanguages(project);
  say(`Built in ${languages} of the languages; keys on a processor slowed 6 times.`);
  const all: Measured[] = [];
  say(`| ${columns.map(([title]) => title).join(' | ')} |`);
  say(`|${columns.map(() => ' ---: ').join('|')}|`);
  for (const count of counts) {
    const measured = await measure(project, count);
    all.push(measured);
    say(`| ${columns.map(([, value]) => value(measured)).join(' | ')} |`);
  }
  const held = [
    ...all
      .filter(({ count }) => count <= 1000)
      .flatMap(({ name, slow }) => [name <= 60_000, slow <= 50]),
    ...all.map(({ count, bin }) => count <= 2000 || bin <= 10_000),
    isLinear(all),
  ];
  if (held.includes(false)) {
    say(
      'More than it may: 1,000 agencies 60 kB and 50 ms, a BIN of 10,000 10 kB, building no faster than 1.3 times.',
    );
    process.exitCode = 1;
  }
} finally {
  for (const cleanup of cleanups) cleanup();
}
