import { type Agency } from '#src/lib/register/agency.ts';
import { fictionalAgency } from '../support/fictional-agency.ts';
import { type Draws } from '../support/seeded-random.ts';
import { brandOf } from './register-queries.ts';
import { changedLetter, droppedLetter } from './typing-errors.ts';

const lower = (name: string) => name.toLowerCase();

/** Ways to be named nearly as an agency of the list without being it; one is a name made of the same words. */
const ways: ((name: string, draw: Draws) => string)[] = [
  (name) => name.replace(/(.)»/, '$1$1»'),
  (name, draw) => `ТОО «${changedLetter(brandOf(name), draw)}»`,
  (name, draw) => droppedLetter(brandOf(name), draw),
  (name) => `ИП «${brandOf(name)}»`,
  (name) => brandOf(name).split(' ').slice(1).join(' '),
  (name) => brandOf(name).split(' ').slice(0, 2).join(' '),
  (name) => brandOf(name).split(' ').reverse().join(' '),
  (name) => name.replace('»', ' Плюс»'),
  (name) => `Филиал ${name}`,
];

/** So many names that no agency of the list has, in turn in each way and from further on in the same generator. */
export function unlistedNames(
  list: readonly Agency[],
  { seed, asOf, count, draw }: { seed: number; asOf: string; count: number; draw: Draws },
): string[] {
  const listed = new Set(
    list
      .flatMap(({ name, nameKk = name }) => [name, nameKk, brandOf(name), brandOf(nameKk)])
      .map(lower),
  );
  const names = new Set<string>();
  for (let n = 0; names.size < count; n += 1) {
    const further = fictionalAgency(list.length + n, { seed, asOf }).name;
    const way = ways[n % (ways.length + 1)];
    const agency = list[draw.between(0, list.length - 1)];
    const name = way && agency ? way(agency.name, draw) : further;
    if (!listed.has(lower(name)) && !listed.has(lower(brandOf(name)))) names.add(name);
    else if (/^(ИП|Филиал) /.test(name)) names.add(name);
  }
  return [...names];
}
