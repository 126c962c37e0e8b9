import { addresses } from '#src/lib/addresses.ts';
import type { Language } from './language.ts';

/** A way in for one kind of reader. Only doors that lead somewhere are listed. */
export interface Door {
  id: string;
  title: string;
  text: string;
  href: string;
}

const doors = [
  { id: 'for-me', path: `${addresses.help}#for-me` },
  { id: 'for-someone', path: `${addresses.help}#for-someone` },
  { id: 'i-saw', path: `${addresses.help}#i-saw` },
  { id: 'i-check', path: `${addresses.help}#i-check` },
] as const;

/** The doors of the home page, in the order of urgency. */
export function doorsIn({ t, href }: Language): Door[] {
  return doors.map(({ id, path }) => ({
    id,
    title: t(`door.${id}.title`),
    text: t(`door.${id}.text`),
    href: href(path),
  }));
}
