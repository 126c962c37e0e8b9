import { element, escapeXml } from './element.ts';
import { inks, inked } from './inks.ts';
import { textBlock, type Block } from './text-block.ts';

/** The words that every picture has. */
export interface PictureText {
  /** Unique on a page; also the name of the file. */
  id: string;
  /** The finding, in a sentence. */
  title: string;
  /** The same finding for those who do not see the picture, with its numbers. */
  description: string;
  /** Who says so, and as of when. It stands inside the picture. */
  source: string;
}

/** For the page of a site, where it is as wide as its place, or as a file of its own. */
export type PictureUse = 'page' | 'file';

/** Pixels that every picture is sure to have: what is left of a window of 320. Texts are wrapped to it. */
export const narrowest = 288;
/** The width of a picture as a file, in pixels, and the room around it. */
export const fileWidth = 560;
const margin = 24;

/**
 * A whole picture as SVG: what `draw` draws, the source below it, the title above it. Horizontal places are shares of the
 * width and heights are pixels, so that text has one size at any width. A page hides the frame (title, ground) by its class.
 */
export function svgPicture(text: PictureText, use: PictureUse, { markup, height }: Block): string {
  const { id, title, description } = text;
  const source = textBlock(text.source, height + 20, narrowest, { size: 13, ink: 'ink-soft' });
  const tall = Math.ceil(height + 20 + source.height);
  const heading = textBlock(title, 0, fileWidth, { size: 20, bold: true });
  const top = heading.height + 12 + margin;
  const box = [-margin, -top, fileWidth + 2 * margin, tall + top + margin];
  const ground = { x: -margin, y: -top, width: box[2], height: box[3] };
  const frame =
    element('rect', { ...ground, ...inked('surface') }) +
    element('g', { transform: `translate(0 ${margin - top})` }, heading.markup);
  const content = [
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-desc` }, escapeXml(description)),
    element('g', { class: 'frame' }, frame),
    element(
      'svg',
      { width: use === 'page' ? '100%' : fileWidth, overflow: 'visible' },
      [markup, source.markup].join(''),
    ),
  ];
  const whole = box.join(' ');
  const size =
    use === 'page'
      ? { width: '100%', height: tall, 'data-whole': whole }
      : { width: box[2], height: box[3], viewBox: whole };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    'font-size': 14,
    class: 'ink',
    color: inks.ink,
    fill: 'currentColor',
  };
  return element('svg', attributes, content.join(''));
}
