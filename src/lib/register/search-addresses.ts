import { certain, type Answer } from './answers.ts';
import { siteKeys } from './contact-keys.ts';
import { type RegisterIndex } from './register-index.ts';

/** A handle without its place (@name) may be one of any place, but t.me/name is not that of another place. */
function askedKeys(key: string): string[] {
  if (key.startsWith('@')) return [key, `~${key.slice(1)}`];
  return [key.replace(/^~/, '@')];
}

/**
 * The answer to a web address, handle or mail address; null if the text is none, or if it may as well be a name with
 * a dot (Work.kz) and is not on the register.
 */
export function findAddress(typed: string, index: RegisterIndex): Answer | null {
  const keys = siteKeys(typed);
  if (keys.length === 0) return null;
  const places = keys.flatMap(askedKeys).flatMap((key) => index.exact.get(key) ?? []);
  return places.length === 0 && !/[@/:]/.test(typed) ? null : certain(places, index);
}
