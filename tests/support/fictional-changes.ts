import { type Agency } from '#src/lib/register/agency.ts';
import { dayAfter, fictionalAgency, phoneOf, standing } from './fictional-agency.ts';
import { draws, type Draws } from './seeded-random.ts';

/** How many agencies a later list changes, and in what. Each agency is changed in one way only. */
export interface Changes {
  added: number;
  dropped: number;
  renamed: number;
  /** Those that have another phone number. */
  moved: number;
  /** Those that lost their status. */
  fallen: number;
  /** Those that were suspended or ended and are active again. */
  restored: number;
}

export interface LaterOptions extends Changes {
  seed: number;
  /** The day of the later list, ISO. */
  asOf: string;
  /** The first agency of the seed that no list has had; for the list after this one, 1,000 more. */
  from: number;
}

const fates = [
  ['suspended', 1],
  ['ended', 1],
] as const;

function restated(agency: Agency, status: Agency['status'], asOf: string, draw: Draws): Agency {
  const lasting = { ...agency };
  delete lasting.since;
  delete lasting.until;
  delete lasting.basis;
  return { ...lasting, ...standing(status, asOf, draw, 180) };
}

/** An agency of the seed that came onto the list since the one before it. */
function newcomer(n: number, options: LaterOptions): Agency {
  const agency = fictionalAgency(n, options);
  const since = dayAfter(options.asOf, -draws(options.seed, n).between(1, 180));
  return agency.since === undefined ? agency : { ...agency, since };
}

/** What each agency that changes becomes, or null if it is on the later list no more. */
function fatesOf(before: readonly Agency[], options: LaterOptions): Map<Agency, Agency | null> {
  const { seed, asOf, from, added, dropped, renamed, moved, fallen, restored } = options;
  const draw = draws(seed, -from - 1);
  const out = before.filter(({ status }) => status === 'suspended' || status === 'ended');
  const active = before.filter(({ status }) => status === 'active');
  const chosen = draw.some(active, dropped + renamed + moved + fallen);
  const gone = chosen.splice(0, dropped);
  const named = chosen.splice(0, renamed);
  const reached = chosen.splice(0, moved);
  const other = (place: number) => fictionalAgency(from + added + place, { seed, asOf });
  return new Map<Agency, Agency | null>([
    ...gone.map((agency) => [agency, null] as const),
    ...named.map((agency, place) => {
      const { name, nameKk = name } = other(place);
      return [agency, { ...agency, name, nameKk }] as const;
    }),
    ...reached.map((agency, place) => {
      const phones = [phoneOf(from + added + renamed + place, 0)];
      return [agency, { ...agency, phones }] as const;
    }),
    ...chosen.map((agency) => [agency, restated(agency, draw.pick(fates), asOf, draw)] as const),
    ...draw
      .some(out, restored)
      .map((agency) => [agency, restated(agency, 'active', asOf, draw)] as const),
  ]);
}

/** The list that follows `before`; agencies that were added stand at its end. */
export function laterRegister(before: readonly Agency[], options: LaterOptions): Agency[] {
  const changed = fatesOf(before, options);
  const stayed = before.flatMap((agency) => {
    const next = changed.get(agency);
    return next === null ? [] : [next ?? agency];
  });
  const added = Array.from({ length: options.added }, (_, place) =>
    newcomer(options.from + place, options),
  );
  return [...stayed, ...added];
}
