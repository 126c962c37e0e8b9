import { addresses } from '#src/lib/addresses.ts';
import { nextDue } from '#src/lib/register/freshness.ts';
import type { Language } from './language.ts';
import type { Register } from './register.ts';

/** What is said of a release wherever it is used: whose it is, of which day, and in the browser how old. */
export interface ReleaseNote {
  asOf: string;
  name: string;
  href: string;
  publisher: string;
  term: string;
  /** The warning that the agencies are invented; null for an official release. */
  sample: string | null;
  /** What the browser says of its age, by state; "#" stands for the days. */
  ages: { current: string; aging: string; old: string };
  /** The day by which the next release is due (measure 35), and what is said when it has passed. */
  due: string;
  overdue: string;
}

/** What is printed of one release. */
export function releaseNote(
  { asOf, publisher, term, kind }: Register,
  { t, format, href }: Language,
): ReleaseNote {
  const due = nextDue(asOf);
  return {
    asOf,
    name: t('agencies.as-of', { date: format.date(asOf) }),
    href: href(addresses.release(asOf)),
    publisher: t('agencies.publisher', { publisher }),
    term: t('agencies.term', { term }),
    sample: kind === 'sample' ? t('agencies.sample') : null,
    ages: {
      current: t('agencies.age.current'),
      aging: t('agencies.age.aging'),
      old: t('agencies.age.old'),
    },
    due,
    overdue: t('agencies.overdue', { date: format.date(due) }),
  };
}
