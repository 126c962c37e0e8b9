import type { Agency, AgencyField } from '#src/lib/register/agency.ts';
import type { Language } from './language.ts';
import type { Register } from './register.ts';
import { releaseNote } from './release-note.ts';

/** What is said of an entry, as sentences of which the browser shows those that are true on the day of reading. */
export interface Verdict {
  asOf: string;
  /** The last day of the entry's term, if the list states one. */
  until: string | undefined;
  sentences: Sentence[];
}

interface Sentence {
  /** When it is shown: while list and term hold or not, near or after the end of the term, of an old list; else always. */
  said?: 'now' | 'then' | 'soon' | 'passed' | 'old';
  /** The field that it repeats. */
  says?: AgencyField;
  text: string;
}

/** What can be said of an entry with this status and end of term, both in words; `%` leaves room for either. */
export function verdictOf(
  register: Register,
  { status, until, untilText }: { status: string; until?: string | undefined; untilText: string },
  language: Language,
): Verdict {
  const { t } = language;
  const { asOf, name, ages } = releaseNote(register, language);
  const values = { asOf: name, status };
  return {
    asOf,
    until,
    sentences: [
      { said: 'now', says: 'status', text: t('agencies.verdict', values) },
      { said: 'then', says: 'status', text: t('agencies.verdict.then', values) },
      { said: 'soon', says: 'until', text: t('agencies.until.soon', { date: untilText }) },
      { said: 'passed', says: 'until', text: t('agencies.until.passed', { date: untilText }) },
      { said: 'old', text: ages.old },
    ],
  };
}

/** What the newest release says of an agency that stood on `held`, the newest that names it. */
export function verdictFor(
  { status, until }: Agency,
  held: Register,
  latest: Register,
  language: Language,
): Verdict {
  const { t, format } = language;
  if (held === latest) {
    const untilText = until === undefined ? '' : format.date(until);
    return verdictOf(held, { status: t(`agencies.status.${status}`), until, untilText }, language);
  }
  const { asOf, name, ages } = releaseNote(latest, language);
  const text = `${name}: ${t('agencies.absent')}.`;
  return { asOf, until: undefined, sentences: [{ text }, { said: 'old', text: ages.old }] };
}
