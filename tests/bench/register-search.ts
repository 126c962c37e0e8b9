/** `node tests/bench/register-search.ts` measures the search of the register; exit code 1 if it is worse than it has to be. */
import { type Agency } from '#src/lib/register/agency.ts';
import { indexOf } from '#src/lib/register/register-index.ts';
import { findAgencies } from '#src/lib/register/search.ts';
import { fictionalRegister } from '../support/fictional-register.ts';
import { draws } from '../support/seeded-random.ts';
import { rules } from './register-queries.ts';
import { falseAnswers, kindQualities } from './search-quality.ts';

const seed = 1;
const asOf = '2026-07-01';
const each = 25;
const counts = [120, 1000, 10_000];
const say = (text: string) => process.stdout.write(`${text}\n`);
const percent = (part: number, whole: number) =>
  `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

/** Whether the quality on a register of this size is what it has to be; prints it. */
function reportQuality(list: readonly Agency[]): boolean {
  const kinds = kindQualities(list, each, seed);
  const sum = (of: (kind: (typeof kinds)[number]) => number) =>
    kinds.reduce((total, kind) => total + of(kind), 0);
  const queries = sum((kind) => kind.queries);
  say(
    `\n${list.length} agencies, ${queries} queries`.padEnd(44) + 'queries   hit@1    hit@3  wrong',
  );
  const line = (name: string, asked: number, first: number, third: number, wrong: number) => {
    const hits = percent(first, asked) + ' ' + percent(third, asked);
    say(`${name.padEnd(42)}${String(asked).padStart(8)}${hits}${String(wrong).padStart(7)}`);
  };
  for (const kind of kinds) {
    line(kind.kind, kind.queries, kind.first, kind.third, kind.wrong.length);
    for (const query of [...kind.missed, ...kind.wrong]) say(`    not found or wrong: ${query}`);
  }
  const first = sum((kind) => kind.first);
  const third = sum((kind) => kind.third);
  const wrong = sum((kind) => kind.wrong.length);
  line('all', queries, first, third, wrong);
  const { names, bins, guessed } = falseAnswers(list, { seed, asOf, count: 100 });
  say(
    `certain answers to 100 names that are not on the register: ${names.length} ${names.join(', ')}`,
  );
  say(`to 100 mistyped BINs: ${bins.length}; any agency shown: ${guessed.length}`);
  const falsely = names.length + bins.length + guessed.length;
  return first >= 0.95 * queries && third >= 0.99 * queries && wrong + falsely === 0;
}

/** Prints the time for one answer, of every kind of query and as it is typed. */
function reportTime(list: readonly Agency[]): void {
  const start = performance.now();
  const index = indexOf(list);
  const made = performance.now() - start;
  const draw = draws(seed, 99);
  const queries = draw
    .some([...list], 20)
    .flatMap((agency) => Object.values(rules).map((rule) => rule(agency, draw) ?? ''));
  const typed = queries.flatMap((query) => [query, query.slice(0, 4), query.slice(0, -3)]);
  for (const query of typed.slice(0, 200)) findAgencies(query, index);
  const times = typed
    .map((query) => {
      const asked = performance.now();
      findAgencies(query, index);
      return performance.now() - asked;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  say(
    `${list.length} agencies: index ${made.toFixed(0)} ms; one answer: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
  );
}

/** The same agencies, each with a word of its own in its name: made-up names have few words, real ones many. */
function withRareWords(list: readonly Agency[]): Agency[] {
  return list.map((agency, n) => {
    const draw = draws(seed, n);
    const syllable = () =>
      'ал ма та қа зан бер ке тур сын дос бай жол рыс тан'.split(' ')[draw.between(0, 13)];
    const rare = ` ${Array.from({ length: draw.between(2, 4) }, syllable).join('')}»`;
    return { ...agency, name: agency.name.replace('»', rare) };
  });
}

const lists = counts.map((count) => fictionalRegister({ seed, asOf, count }));
const good = lists.map(reportQuality);
say('');
lists.forEach(reportTime);
say('with many rare words:');
lists.map(withRareWords).forEach(reportTime);
if (good.includes(false)) {
  say('\nWorse than it has to be: hit@1 95 %, hit@3 99 %, no wrong certain answer.');
  process.exitCode = 1;
}
