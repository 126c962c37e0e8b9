import { addresses } from '#src/lib/addresses.ts';
import { bodyRow } from './body-row.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';

/** /plan/bodies/: every body of the Plan, those with most measures first. */
export async function bodiesPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const data = await planData();
  const { t } = language;
  const rows = [...data.bodies.values()].map((body) => bodyRow(body, data, language));
  return {
    frame: await frame(language, {
      title: t('bodies.title'),
      description: t('bodies.description', { count: rows.length }),
      path: addresses.bodies,
    }),
    rows: rows.sort((a, b) => b.measures - a.measures),
  };
}
