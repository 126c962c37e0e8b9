import { addresses } from '#src/lib/addresses.ts';
import { correctionsOf } from './corrections.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { reportData } from './report-data.ts';

/** /about/corrections/: what was wrong on the site, from when to when, and what was done. */
export async function correctionsPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const { t } = language;
  return {
    frame: await frame(language, {
      title: t('report.corrections'),
      description: t('report.corrections-description'),
      path: addresses.corrections,
    }),
    corrections: correctionsOf(null, await reportData(), language),
  };
}

/** What the page of corrections prints. */
export type CorrectionsPage = Awaited<ReturnType<typeof correctionsPage>>;
