import { sourceLocale } from '#src/locales.ts';
import type { ByLocale } from '#src/lib/plan.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

/** What a reader is told of the Plan's text in their language; null where it is the official one. */
export function translationNote({ texts }: PlanData, { locale, t }: FullLanguage): string | null {
  const state = texts[locale]?.translation ?? 'draft';
  return state === 'official' ? null : t(`measure.translation.${state}`);
}

/** The decree's own wording, to stand beside a translation; null where the text is the decree's. */
export function originalOf(
  text: ByLocale,
  { texts }: PlanData,
  language: FullLanguage,
): string | null {
  return texts[language.locale]?.translation === 'official' ? null : (text[sourceLocale] ?? null);
}
