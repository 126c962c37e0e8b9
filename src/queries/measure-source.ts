import { addresses } from '#src/lib/addresses.ts';
import { localeOf } from '#src/locales.ts';
import type { SourceNote } from './facts.ts';
import type { Language } from './language.ts';

/** A measure of the Plan, in the reader's language or in the one that has the Plan. */
export function measureSource(id: string, { t, planHref, planIn, locale }: Language): SourceNote {
  return {
    title: t('source.measure', { id }),
    href: planHref(addresses.measure(id)),
    ...(planIn === locale ? {} : { hreflang: localeOf(planIn).tag }),
    note: [t('source.official'), ...(planIn === locale ? [] : [localeOf(planIn).name])].join(', '),
  };
}
