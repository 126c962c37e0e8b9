import type { ContradictionPair } from './contradiction-pair.ts';
import type { FigureLines } from './figure-lines.ts';
import type { ObligationTimeline } from './obligation-timeline.ts';
import type { StatusBars } from './status-bars.ts';
import { drawContradictionPair } from './svg-contradiction-pair.ts';
import { drawFigureLines } from './svg-figure-lines.ts';
import { drawObligationTimeline } from './svg-obligation-timeline.ts';
import { svgPicture, type PictureUse } from './svg-picture.ts';
import { drawStatusBars } from './svg-status-bars.ts';
import type { Block } from './text-block.ts';

export type Chart = StatusBars | ObligationTimeline | FigureLines | ContradictionPair;

function draw(chart: Chart): Block {
  switch (chart.kind) {
    case 'status-bars':
      return drawStatusBars(chart);
    case 'obligation-timeline':
      return drawObligationTimeline(chart);
    case 'figure-lines':
      return drawFigureLines(chart);
    case 'contradiction-pair':
      return drawContradictionPair(chart);
  }
}

/**
 * A chart as SVG, for a page or as a file of its own; the same drawing in both. All text in it is escaped. Throws where
 * the parts of a whole do not add up to it.
 */
export function chartSvg(chart: Chart, use: PictureUse): string {
  return svgPicture(chart, use, draw(chart));
}
