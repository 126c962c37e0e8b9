import { type Agency } from '#src/lib/register/agency.ts';
import { fictionalBin } from './fictional-bin.ts';
import { fictionalName } from './fictional-name.ts';
import { weightedCountries, weightedPlaces } from './fictional-places.ts';
import { draws, type Draws } from './seeded-random.ts';

/** Why an agency of the sample has lost its place on the list, or was never given one. */
const basis = 'учебный пример';

/** The day that is so many days after a day; before it if `days` is negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

type Standing = Pick<Agency, 'status' | 'since' | 'until' | 'basis'>;

const statuses = [
  ['active', 87],
  ['suspended', 4],
  ['ended', 5],
  ['refused', 2],
  ['not-stated', 2],
] as const;

/** A status that was taken up to `daysAgo` days before `asOf`, with what belongs to it. */
export function standing(
  status: Agency['status'],
  asOf: string,
  draw: Draws,
  daysAgo = 900,
): Standing {
  const since = dayAfter(asOf, -draw.between(1, daysAgo));
  if (status === 'not-stated') return { status };
  if (status === 'active')
    return draw.between(1, 10) > 7
      ? { status, since }
      : { status, since, until: dayAfter(asOf, draw.between(190, 1100)) };
  if (status === 'suspended')
    return draw.between(1, 2) > 1
      ? { status, since, basis }
      : { status, since, until: dayAfter(asOf, draw.between(190, 400)), basis };
  return { status, since, basis };
}

/** Nobody's numbers: Kazakhstan has no area whose code is 000. */
function phone(number: number): string {
  const digits = String(number).padStart(7, '0');
  return `+7 000 ${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
}

/** The nth phone number of an agency, of at most three. */
export const phoneOf = (n: number, which: 0 | 1 | 2): string => phone(n * 3 + which);

const scopes = [
  ['трудовое посредничество за границей', 70],
  ['трудовое посредничество в Казахстане и за границей', 25],
  [undefined, 5],
] as const;

/** The nth agency of a seed, as it is on a list of the day `asOf`. It does not depend on the others. */
export function fictionalAgency(n: number, { seed, asOf }: { seed: number; asOf: string }): Agency {
  const draw = draws(seed, n);
  const { name, nameKk, slug } = fictionalName(seed, n, (of) => draws(seed + 1, of));
  const { region, town } = draw.pick(weightedPlaces);
  const scope = draw.pick(scopes);
  const countries = Array.from({ length: draw.between(1, 3) }, () => draw.pick(weightedCountries));
  return {
    bin: fictionalBin(n),
    name,
    nameKk,
    region,
    address: `${town}, улица Вымышленная, ${draw.between(1, 180)}`,
    phones: draw.between(1, 4) > 1 ? [phoneOf(n, 0)] : [phoneOf(n, 0), phoneOf(n, 1)],
    sites: draw.between(1, 10) > 2 ? [`https://${slug}.example/`] : [],
    countries: [...new Set(countries)],
    ...(scope && { scope }),
    ...standing(draw.pick(statuses), asOf, draw),
  };
}
