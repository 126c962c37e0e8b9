import { addresses } from '#src/lib/addresses.ts';
import { figureView } from './figure-view.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { pairViews } from './report-charts.ts';
import { reportData } from './report-data.ts';

/** /embed/{locale}/figures/{id}/: one figure with its source, and what contradicts it, for the pages of others. */
export async function figureEmbed(code: string | undefined, id: string | undefined) {
  const language = await fullLanguageOf(code);
  const { figures } = await reportData();
  const own = figures.find((figure) => figure.id === id);
  if (!own) throw new Error(`There is no figure "${String(id)}" in content/reports.`);
  const view = await figureView(own, language);
  const { t } = language;
  return {
    frame: await frame(language, {
      title: t('figure.title', { name: view.name, period: view.period }),
      description: view.definition,
      path: addresses.figure(own.id),
      indexable: false,
    }),
    view,
    contradictions: await pairViews(language, own),
  };
}

/** What an embedded figure prints. */
export type FigureEmbed = Awaited<ReturnType<typeof figureEmbed>>;
