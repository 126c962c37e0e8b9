import { addresses } from '#src/lib/addresses.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { reportText } from './report-text.ts';

/** /reports/method/: the rule of each status, what counts as evidence, and what is never done. */
export async function methodPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const { t, href } = language;
  const text = await reportText('method', language);
  const { title, description, shownIn, textIn } = text;
  return {
    frame: await frame(language, {
      title,
      description,
      shownIn,
      textIn,
      path: addresses.reportMethod,
    }),
    above: { text: t('reports.title'), href: href(addresses.reports) },
    text,
  };
}
