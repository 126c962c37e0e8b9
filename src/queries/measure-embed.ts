import { addresses } from '#src/lib/addresses.ts';
import { executionOfMeasure } from './execution-links.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';

/** /embed/{locale}/measures/{number}/: one measure and what is shown of it in each year, for the pages of others. */
export async function measureEmbed(code: string | undefined, number: string | undefined) {
  const language = await fullLanguageOf(code);
  const { measures } = await planData();
  const measure = measures.find(({ id }) => id === number);
  if (!measure) throw new Error(`There is no measure ${String(number)} in the Plan.`);
  const { id, short, title } = measure;
  const { t, locale } = language;
  const heading = short[locale] ?? '';
  return {
    frame: await frame(language, {
      title: t('measure.title', { id, heading }),
      description: title[locale] ?? '',
      path: addresses.measure(id),
      indexable: false,
    }),
    label: t('measure.number', { id }),
    heading,
    promise: title[locale] ?? '',
    execution: await executionOfMeasure(id, language),
    caution: t('status.rule.no-evidence'),
  };
}

/** What an embedded measure prints. */
export type MeasureEmbed = Awaited<ReturnType<typeof measureEmbed>>;
