import { type Answer } from '#src/lib/register/answers.ts';
import { type Agency } from '#src/lib/register/agency.ts';
import { indexOf } from '#src/lib/register/register-index.ts';
import { findAgencies } from '#src/lib/register/search.ts';
import { draws } from '../support/seeded-random.ts';
import { brandOf, rules } from './register-queries.ts';
import { mistypedBin } from './typing-errors.ts';
import { unlistedNames } from './unlisted-names.ts';

/** How many queries of a kind found what was meant first, or among the first three. */
export interface KindQuality {
  kind: string;
  queries: number;
  first: number;
  third: number;
  /** Queries that found nothing meant among the first three. */
  missed: string[];
  /** Queries that were answered with certainty by another agency. */
  wrong: string[];
}

const found = (answer: Answer): Agency[] =>
  answer.kind === 'none'
    ? []
    : answer.kind === 'similar'
      ? answer.agencies.map(({ agency }) => agency)
      : answer.agencies;

const isCertain = ({ kind }: Answer) => kind === 'match' || kind === 'ended';
const hasForm = (query: string) => /^(ТОО|АО|Частное)| (ЖШС|АҚ|LLP|жеке мекемесі)$/.test(query);

/** Another agency of the same brand is as good where the legal form was left out. */
function isMeant(query: string, meant: Agency, agency: Agency): boolean {
  if (agency === meant) return true;
  return !/\d{3}|\./.test(query) && !hasForm(query) && brandOf(agency.name) === brandOf(meant.name);
}

/** Whether a part of a name is part of the name of another brand too, so that nobody could tell which was meant. */
const isShared = (query: string, meant: Agency, list: readonly Agency[]) =>
  list.some(
    ({ name }) =>
      brandOf(name) !== brandOf(meant.name) && name.toLowerCase().includes(query.toLowerCase()),
  );

/** Asks `each` queries of each kind, of agencies by chance but the same for the same seed. */
export function kindQualities(list: readonly Agency[], each: number, seed: number): KindQuality[] {
  const index = indexOf(list);
  return Object.entries(rules).map(([kind, rule], place) => {
    const draw = draws(seed, place);
    const result: KindQuality = { kind, queries: 0, first: 0, third: 0, missed: [], wrong: [] };
    for (const meant of draw.some([...list], list.length)) {
      if (result.queries === each) break;
      const query = rule(meant, draw);
      if (query === null || isShared(query, meant, list)) continue;
      const answer = findAgencies(query, index);
      const ranks = found(answer).map((agency) => isMeant(query, meant, agency));
      result.queries += 1;
      if (ranks[0]) result.first += 1;
      if (ranks.slice(0, 3).includes(true)) result.third += 1;
      else result.missed.push(`${query} (${meant.name})`);
      if (isCertain(answer) && !ranks.includes(true)) result.wrong.push(query);
    }
    return result;
  });
}

/** The queries for what is not on the register that were answered with certainty all the same. */
export function falseAnswers(
  list: readonly Agency[],
  options: { seed: number; asOf: string; count: number },
): { names: string[]; bins: string[]; guessed: string[] } {
  const index = indexOf(list);
  const draw = draws(options.seed, -7);
  const certain = (query: string) => isCertain(findAgencies(query, index));
  const bins = draw.some([...list], options.count).map(({ bin }) => mistypedBin(bin, draw));
  return {
    names: unlistedNames(list, { ...options, draw }).filter(certain),
    bins: bins.filter(certain),
    guessed: bins.filter((bin) => findAgencies(bin, index).kind !== 'none'),
  };
}
